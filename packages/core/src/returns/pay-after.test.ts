import { describe, expect, it } from 'vitest';
import { reasonText } from '../decision/unknown-reason.ts';
import type { Claim } from '../claim.ts';
import type { Profile } from '../profile.ts';
import { makeClaim, makeSource } from '../testing/claims.ts';
import { dollars, toldBases } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { type ExpectedPay, payAfterOf, payOffers, payUnrecognisedOf } from './pay-after.ts';

const SALARIES = [
  makeClaim(
    'outcome',
    { kind: 'SALARY', money: money(80, 'GBP'), note: 'After two years' },
    { id: 'salary', source: { id: 'example/s', asOf: '2026' } },
  ),
  makeClaim('outcome', { kind: 'SALARY', note: 'Good' }),
  makeClaim('outcome', { kind: 'CAREER', money: money(1), note: 'Most' }),
];

/** Pay in dollars with what it rests on, or why it is not known. */
function told(pay: ExpectedPay): readonly unknown[] {
  return pay.kind === 'UNKNOWN'
    ? [reasonText(pay.reason)]
    : [pay.range, ...toldBases(pay.footing), pay.footing.certainty];
}

const after = (payAfter: Profile['payAfter'], given: Profile = {}, claims: readonly Claim[] = []) =>
  told(payAfterOf(makeProgram(claims), makeContext({ payAfter, ...given })));

describe('pay with the award', () => {
  it('is what the reader says, from and to, after tax', () => {
    const own = { kind: 'OWN', from: money(80, 'GBP'), to: money(160, 'GBP') } as const;
    expect(after(own)).toEqual([dollars(125, 250), 'profile payAfter', 'HIGH']);
    expect(after(own, { taxRate: 0.2 })).toEqual([dollars(100, 200), 'profile payAfter', 'HIGH']);
  });

  it('is published pay where the reader takes it, as an assumption', () => {
    expect(after({ kind: 'REFERENCE', id: 'pay-1' }, { taxRate: 0.5 })).toEqual([
      dollars(78_125),
      'figures pay-1',
      '“You would earn what is published as Specialist pay in United Kingdom: Minimum.”',
      'LOW',
    ]);
  });

  it('is what graduates are said to earn where the reader takes it, as an assumption', () => {
    expect(after({ kind: 'STATED' }, {}, SALARIES)).toEqual([
      dollars(125),
      'claims salary',
      expect.stringMatching(/^“.*graduates.*”$/),
      'LOW',
    ]);
  });

  it.each([
    ['silent', undefined, 'Your profile does not say what you would earn with the award.'],
    [
      'naming no figure',
      { kind: 'REFERENCE', id: 'pay-9' },
      'No published figure for pay "pay-9" in any country.',
    ],
    [
      'relying on sources that are silent',
      { kind: 'STATED' },
      'No source states what graduates earn.',
    ],
    [
      'without a rate',
      { kind: 'OWN', from: money(1, 'ZMW') },
      'ZMW cannot be turned into USD: no rate of ZMW for 2026-11-22.',
    ],
  ] as const)('is unknown of a profile %s', (_, payAfter, reason) => {
    expect(after(payAfter)).toEqual([reason]);
  });

  it('is unknown where a published figure has no rate, or the sum is too large', () => {
    const context = makeContext(
      { payAfter: { kind: 'REFERENCE', id: 'pay-1' } },
      { rates: new Map() },
    );
    expect(told(payAfterOf(makeProgram([]), context))[0]).toMatch(/^GBP cannot be turned into USD/);
    const huge = {
      kind: 'OWN',
      from: { minor: Number.MAX_SAFE_INTEGER, currency: 'USD' },
    } as const;
    expect(after(huge, { taxRate: -1 })[0]).toBe(
      'Pay with the award is too large to be computed exactly.',
    );
  });
});

describe('pay with an award that is not recognised', () => {
  const unrecognised = (profile: Profile) => told(payUnrecognisedOf(3_000, makeContext(profile)));

  it('is the present pay, as an assumption, where the reader says nothing', () => {
    expect(unrecognised({})).toEqual([
      { min: 3_000, max: 3_000 },
      '“An award that is not recognised leaves pay as it is.”',
      'LOW',
    ]);
  });

  it('is what the reader says, after tax', () => {
    expect(unrecognised({ payUnrecognised: money(80, 'GBP'), taxRate: 0.2 })).toEqual([
      dollars(100),
      'profile payUnrecognised',
      'HIGH',
    ]);
    expect(unrecognised({ payUnrecognised: money(80, 'ZMW') })[0]).toMatch(/^ZMW cannot/);
  });
});

describe('what could stand for pay with the award', () => {
  const context = makeContext({ residence: 'PK' });
  const pay = (country: string, role: 'RESIDENT' | 'SPECIALIST', id: string) => ({
    id,
    country,
    role,
    money: money(5),
    source: makeSource({ asOf: '2024' }),
    note: 'A note.',
  });
  const reference = {
    ...context.reference,
    physicianPay: [
      pay('GB', 'RESIDENT', 'r'),
      pay('GB', 'SPECIALIST', 'there'),
      pay('PK', 'SPECIALIST', 'home'),
      pay('US', 'SPECIALIST', 'elsewhere'),
    ],
  };

  it('is what graduates are said to earn, and pay published there and at home, but for residents', () => {
    const offers = payOffers(makeProgram(SALARIES), { ...context, reference });
    expect(offers[0]?.label).toContain('After two years');
    expect(offers[0]).toMatchObject({
      choice: { kind: 'STATED' },
      money: money(80, 'GBP'),
      period: '2026',
    });
    expect(offers.slice(1)).toEqual([
      {
        choice: { kind: 'REFERENCE', id: 'there' },
        label: 'Specialist pay in United Kingdom: A note.',
        money: money(5),
        period: '2024',
      },
      {
        choice: { kind: 'REFERENCE', id: 'home' },
        label: 'Specialist pay in Pakistan: A note.',
        money: money(5),
        period: '2024',
      },
    ]);
  });
});
