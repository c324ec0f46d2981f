import type { Claim } from '../claim.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import type { ProgramFacts } from '../decision/program-facts.ts';
import { type ExchangeRate, indexRates } from '../exchange/rates.ts';
import type { Money } from '../money.ts';
import type { Profile } from '../profile.ts';
import { referenceFigures } from '../reference/reference-figures.ts';
import { resolve } from '../resolve.ts';
import { TODAY, makeSource } from './claims.ts';

/** Money in major units, for currencies of two decimal places. */
export function money(major: number, currency: string = 'USD'): Money {
  return { minor: Math.round(major * 100), currency };
}

/** A program of one's own claims, in London but for what is given. */
export function makeProgram(
  claims: readonly Claim[],
  given: Partial<Omit<ProgramFacts, 'resolutions'>> = {},
): ProgramFacts {
  return {
    slug: 'example-mmed',
    name: 'Example MMed',
    country: 'GB',
    city: 'London',
    ...given,
    resolutions: resolve(claims, TODAY),
  };
}

const RATES: readonly ExchangeRate[] = [
  { date: '2026-11-20', currency: 'USD', perEuro: '1.25', source: 'Bank' },
  { date: '2026-11-20', currency: 'GBP', perEuro: '0.80', source: 'Bank' },
  { date: '2026-11-20', currency: 'JPY', perEuro: '160', source: 'Bank' },
  { date: '2020-07-01', currency: 'USD', perEuro: '1.10', source: 'Bank' },
  { date: '2020-07-01', currency: 'GBP', perEuro: '0.90', source: 'Bank' },
];

/** Round rates, one published living cost for London and one for Cape Town, and the profile given. */
export function makeContext(
  profile: Profile = {},
  given: Partial<Omit<DecisionContext, 'profile'>> = {},
): DecisionContext {
  const source = makeSource({ kind: 'REGISTER', asOf: '2026' });
  return {
    profile,
    reference: referenceFigures({
      livingCosts: [
        {
          country: 'GB',
          city: 'London',
          money: money(1_000, 'GBP'),
          per: 'MONTH',
          source,
          note: 'All of it.',
        },
        {
          country: 'ZA',
          city: 'Cape Town',
          money: money(60_000, 'ZAR'),
          per: 'YEAR',
          source,
          note: 'Accommodation only.',
        },
      ],
      physicianPay: [
        {
          country: 'GB',
          role: 'SPECIALIST',
          money: money(100_000, 'GBP'),
          source,
          note: 'Minimum.',
        },
      ],
      discountRates: [{ country: 'GB', rate: 0.035, source, note: 'Real.' }],
    }),
    rates: indexRates(RATES),
    currency: 'USD',
    basis: 'TODAY',
    today: TODAY,
    ...given,
  };
}
