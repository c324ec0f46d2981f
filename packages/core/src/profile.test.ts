import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfile } from './profile.ts';

const faultsOf = (input: unknown): Record<string, string> => {
  const reading = readProfile(input);
  if (reading.kind === 'PROFILE') return {};
  return Object.fromEntries(reading.faults.map((fault) => [fault.field, fault.message]));
};

describe('a profile', () => {
  it('may say nothing at all', () => {
    expect(readProfile({})).toEqual({ kind: 'PROFILE', profile: {} });
  });

  it('takes a full one as it is', () => {
    const profile = {
      citizenships: ['PK'],
      residence: 'SA',
      currency: 'USD',
      conversion: 'TODAY',
      studyMode: 'PART_TIME',
      medicalDegree: true,
      registrations: [{ country: 'PK', specialist: false }],
      experienceMonths: 40,
      englishTests: [{ name: 'IELTS', score: '7.5' }],
      pay: { minor: 6_000_000, currency: 'USD' },
      taxRate: 0.2,
      keptPay: { partTime: 0.8 },
      payAfter: { kind: 'OWN', from: { minor: 8_000_000, currency: 'USD' } },
      discountRate: 0.05,
      horizonYears: 20,
      preferences: { research: 'MUCH', delivery: ['ONLINE', 'HYBRID'] },
      weights: { research: 3, cost: 1 },
    };
    expect(readProfile(profile)).toEqual({ kind: 'PROFILE', profile });
  });

  it.each([
    [{ pay: { minor: -5, currency: 'USD' } }, 'pay.minor', /never below zero/],
    [{ pay: { minor: 1e14, currency: 'USD' } }, 'pay.minor', /more than any pay/],
    [{ pay: { minor: 0.5, currency: 'USD' } }, 'pay.minor', /whole number/],
    [{ pay: { minor: Number.NaN, currency: 'USD' } }, 'pay.minor', /whole number/],
    [{ pay: { minor: 5, currency: 'XQQ' } }, 'pay.currency', /"XQQ" is no ISO 4217/],
    [{ currency: 'usd' }, 'currency', /ISO 4217/],
    [{ horizonYears: 0 }, 'horizonYears', /from 1 to 60/],
    [{ horizonYears: 2.5 }, 'horizonYears', /whole number/],
    [{ discountRate: -1 }, 'discountRate', /from -0.5 to 1/],
    [{ discountRate: Number.POSITIVE_INFINITY }, 'discountRate', /from -0.5 to 1/],
    [{ taxRate: 1 }, 'taxRate', /0 to 0.95/],
    [{ experienceMonths: -1 }, 'experienceMonths', /from 0 to 720/],
    [{ completionChance: 1.2 }, 'completionChance', /from 0 to 1/],
    [{ keptPay: { fullTime: 2 } }, 'keptPay.fullTime', /from 0 to 1/],
    [{ examinationAttempts: { min: 3, max: 1 } }, 'examinationAttempts', /at most/],
    [{ weights: { cost: -1 } }, 'weights.cost', /from 0 to 1000/],
    [{ weights: { cost: 0 } }, 'weights', /more than nothing/],
    [{ weights: { fame: 1 } }, 'weights.fame', /fame/],
    [{ citizenships: ['ZZ'] }, 'citizenships.0', /ISO 3166/],
    [{ preferences: { countries: ['SG', 'SG'] } }, 'preferences.countries', /twice/],
    [
      { preferences: { budget: { minor: 0, currency: 'USD' } } },
      'preferences.budget',
      /above zero/,
    ],
    [{ salary: 5 }, 'salary', /salary/],
    [
      {
        payAfter: {
          kind: 'OWN',
          from: { minor: 5, currency: 'USD' },
          to: { minor: 9, currency: 'EUR' },
        },
      },
      'payAfter',
      /one currency/,
    ],
  ])('refuses %j and names the field', (input, field, message) => {
    expect(faultsOf(input)[field]).toMatch(message);
  });

  it('names every field that is wrong, not the first alone', () => {
    expect(Object.keys(faultsOf({ horizonYears: 0, taxRate: 2 }))).toEqual([
      'taxRate',
      'horizonYears',
    ]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(['PROFILE', 'INVALID']).toContain(readProfile(input).kind);
      }),
    );
  });
});
