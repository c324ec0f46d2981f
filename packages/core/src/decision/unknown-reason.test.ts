import { describe, expect, it } from 'vitest';
import { UNKNOWN_KINDS, type UnknownReason, reasonText } from './unknown-reason.ts';

const REASONS: readonly (readonly [UnknownReason, string])[] = [
  [{ kind: 'NOT_STATED', what: 'the duration' }, 'No source states the duration.'],
  [{ kind: 'NOT_APPLICABLE', what: 'moving' }, 'Moving does not apply.'],
  [{ kind: 'WITHHELD', what: 'the fee' }, 'The fee is withheld.'],
  [
    { kind: 'NOT_COMPARABLE', from: 'ZMW', to: 'USD', day: '2020-07-01', currency: 'ZMW' },
    'ZMW cannot be turned into USD: no rate of ZMW for 2020-07-01.',
  ],
  [
    { kind: 'NOT_COUNTABLE', what: 'tuition', unit: 'module' },
    'Tuition is stated per module, and how many there are is not.',
  ],
  [{ kind: 'PROFILE_LACKS', field: 'pay' }, 'Your profile does not say what you earn now.'],
  [
    { kind: 'NO_REFERENCE', what: 'all of living', place: 'Lusaka' },
    'No published figure for all of living in Lusaka.',
  ],
  [{ kind: 'OUT_OF_RANGE', what: 'the sum' }, 'The sum is too large to be computed exactly.'],
  [
    { kind: 'HORIZON_TOO_SHORT', years: 2 },
    'The program takes as long as the horizon of 2 years or longer.',
  ],
  [{ kind: 'REST_UNKNOWN', what: 'the cost' }, 'The cost is unknown.'],
];

describe('a reason for an unknown', () => {
  it.each(REASONS)('%o is told in a sentence', (reason, text) => {
    expect(reasonText(reason)).toBe(text);
  });

  it('is told for every kind', () => {
    expect(REASONS.map(([reason]) => reason.kind)).toEqual(UNKNOWN_KINDS);
  });
});
