import { describe, expect, it } from 'vitest';
import { reasonText } from '../decision/unknown-reason.ts';
import { makeClaim } from '../testing/claims.ts';
import { costOf, lineOf } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';

const YEAR_AND_HALF = makeClaim(
  'duration',
  { studyMode: 'FULL_TIME', minMonths: 18, maxMonths: 18 },
  { id: 'length' },
);

describe('an amount too large to be held exactly', () => {
  const huge = { minor: Number.MAX_SAFE_INTEGER, currency: 'USD' };

  it.each([
    [/^Tuition/, [makeClaim('tuition', { audience: 'ALL', money: huge, per: 'YEAR' })], {}],
    [
      'Registration fee',
      [makeClaim('fee', { kind: 'REGISTRATION', money: huge, per: 'YEAR' })],
      {},
    ],
    ['Living costs', [], { livingCosts: { ...huge, minor: Math.floor(huge.minor / 12) } }],
    [/^Income/, [], { pay: huge }],
    [
      /^Income/,
      [makeClaim('traineeStatus', { status: 'SALARIED', money: huge, per: 'MONTH' })],
      { pay: money(1) },
    ],
  ] as const)('makes the line %s unknown, and the sum with it', (label, claims, profile) => {
    const cost = costOf(makeProgram([YEAR_AND_HALF, ...claims]), makeContext(profile));
    const line = lineOf(cost, label);
    expect(line).toMatchObject({ range: null, counted: true, unknown: { kind: 'OUT_OF_RANGE' } });
    expect(line.unknown === null ? '' : reasonText(line.unknown)).toMatch(/^\w.* too large to be/);
    expect(cost.total.kind).toBe('UNKNOWN');
  });
});
