import { describe, expect, it } from 'vitest';
import { makeClaim } from '../testing/claims.ts';
import { ONE_YEAR, costOf, dollars, feePerYear, lineOf } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { costsOfProgram } from './cost-of-program.ts';

describe('the whole', () => {
  it('does not add the most months of one line to the fewest of another', () => {
    const range = makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: 12, maxMonths: 36 });
    const claims = [range, feePerYear(10_000), makeClaim('delivery', { mode: 'ONLINE' })];
    const profile = { pay: money(10_000), payWhileStudying: money(16_000), taxRate: 0 };
    const cost = costOf(makeProgram(claims), makeContext(profile));
    // A year costs 10,000 and brings 6,000 more. The most is at 25 months, which touch three years: 30,000 less 12,500.
    expect(cost.opportunity).toMatchObject({ range: dollars(-18_000, -6_000) });
    expect(cost.total).toMatchObject({ range: { min: 400_000, max: 1_750_000 } });
  });

  it('adds its counted lines to the cent, and says whose prices they are', () => {
    const cost = costOf(
      makeProgram([
        ONE_YEAR,
        feePerYear(1_000),
        makeClaim('fee', { kind: 'APPLICATION', money: money(55.55), per: 'ONCE' }),
      ]),
      makeContext({ pay: money(10_000) }),
    );
    if (cost.total.kind === 'UNKNOWN') throw new Error('unknown');
    expect(cost.total.range).toEqual(dollars(1_000 + 55.55 + 18_750 + 10_000));
    expect(cost.total.priceLevel).toEqual({ firstYear: 2026, lastYear: 2026, undated: 0 });
  });

  it('is not known without a duration, which can be drawn from the full-time year', () => {
    expect(costsOfProgram(makeProgram([feePerYear(1_000)]), makeContext())).toEqual({
      kind: 'UNKNOWN',
      reasons: [{ kind: 'NOT_STATED', what: 'the duration' }],
    });
    const credits = makeClaim('credits', {
      amount: 72,
      system: 'CREDIT_POINTS_AU',
      fullTimeYear: 48,
    });
    expect(costOf(makeProgram([credits]), makeContext()).months).toEqual({ min: 18, max: 18 });
  });

  it('is not comparable in a currency without a rate', () => {
    const program = makeProgram([
      ONE_YEAR,
      makeClaim('tuition', { audience: 'ALL', money: money(5, 'ZMW'), per: 'YEAR' }),
    ]);
    expect(lineOf(costOf(program, makeContext()), /^Tuition/).unknown).toMatchObject({
      kind: 'NOT_COMPARABLE',
      currency: 'ZMW',
    });
  });
});
