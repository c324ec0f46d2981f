import {
  type AttributeKey,
  type AttributeValue,
  type Claim,
  type ReferenceFigures,
  type Source,
  indexRates,
  referenceFigures,
} from '@second-opinion/core';
import { type JudgedProgram, judgedFrom } from '../decision/judged-program.ts';
import type { Published } from '../decision/published.ts';
import { identity } from './answered.ts';

/** The day of the tests. */
export const TODAY = '2026-11-22';

/** A page of this year. */
export const PAGE: Source = {
  id: 'alpha/page',
  url: 'https://www.alpha.edu.au/fees',
  title: 'Fees of 2026',
  publisher: 'Alpha University',
  kind: 'OFFICIAL_PAGE',
  archivedCopy: false,
  read: TODAY,
  asOf: '2026',
  note: null,
};

/** A reviewed claim of that page. */
export function claimOf<Key extends AttributeKey>(
  id: string,
  attribute: Key,
  value: AttributeValue<Key>,
): Claim {
  return { id, attribute, value, source: PAGE, state: 'REVIEWED' };
}

/** Two years full-time at AUD 30,000 a year, with two requirements of which one is experience of 24 months. */
export const CLAIMS: readonly Claim[] = [
  claimOf('d', 'duration', { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 24 }),
  claimOf('t', 'tuition', {
    audience: 'INTERNATIONAL',
    money: { minor: 3_000_000, currency: 'AUD' },
    per: 'YEAR',
  }),
  claimOf('a1', 'admission', { kind: 'MEDICAL_DEGREE', required: true }),
  claimOf('a2', 'admission', { kind: 'CLINICAL_EXPERIENCE', minMonths: 24, required: true }),
];

/** A program of claims, in Sydney. */
export function judged(
  slug = 'alpha-psychiatry',
  claims: readonly Claim[] = CLAIMS,
): JudgedProgram {
  return judgedFrom(identity(slug), claims, TODAY);
}

const REFERENCE: ReferenceFigures = referenceFigures({
  livingCosts: [
    {
      country: 'AU',
      city: 'Sydney',
      money: { minor: 200_000, currency: 'AUD' },
      per: 'MONTH',
      source: { ...PAGE, id: 'au/living', title: 'Living in Sydney' },
      note: 'All of it.',
    },
  ],
  physicianPay: [
    {
      country: 'AU',
      role: 'SPECIALIST',
      money: { minor: 25_000_000, currency: 'AUD' },
      source: { ...PAGE, id: 'au/pay', title: 'Award rates' },
      note: 'First year.',
    },
  ],
  discountRates: [],
});

/** Living costs and pay in Australia, and rates of the Australian and the American dollar. */
export const PUBLISHED: Published = {
  reference: REFERENCE,
  rates: indexRates([
    { date: '2026-11-20', currency: 'AUD', perEuro: '1.6', source: 'A bank' },
    { date: '2026-11-20', currency: 'USD', perEuro: '1.1', source: 'A bank' },
  ]),
};
