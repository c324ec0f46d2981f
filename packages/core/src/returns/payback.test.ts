import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paybackOf, paybackYears } from './payback.ts';

describe('payback', () => {
  it('falls within the year in which the sum rises above zero', () => {
    expect(paybackYears([-100, 50, 100], 0)).toBe(2.5);
    expect(paybackYears([-100, 50, 50], 0)).toBe(3);
  });

  it('comes later when later money counts less', () => {
    // 100 laid out, 121 two years later: at 10 % just enough, at the very end of that year.
    expect(paybackYears([-100, 0, 121], 0.1)).toBeCloseTo(3, 9);
    expect(paybackYears([-100, 0, 121], 0.11)).toBeNull();
  });

  it('is at once where nothing is laid out, and never where it is not earned back', () => {
    expect(paybackYears([5, 5], 0)).toBe(0);
    expect(paybackYears([-5, 4], 0)).toBeNull();
  });

  it('counts the last crossing: what is lost again was not paid back', () => {
    expect(paybackYears([-10, 20, -20, 20], 0)).toBe(3.5);
    expect(paybackYears([-10, 20, -20], 0)).toBeNull();
  });

  it('is never later when a flow is larger', () => {
    const flow = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(flow, fc.nat(500)), { minLength: 1, maxLength: 12 }),
        (pairs) => {
          const less = paybackYears(
            pairs.map(([base]) => base),
            0.04,
          );
          const more = paybackYears(
            pairs.map(([base, extra]) => base + extra),
            0.04,
          );
          expect((more ?? Infinity) <= (less ?? Infinity) + 1e-9).toBe(true);
        },
      ),
    );
  });

  it('is unsure where only some cases are paid back', () => {
    expect(paybackOf([3, null, 5])).toEqual({ kind: 'NOT_SURE', from: 3 });
    expect(paybackOf([null])).toEqual({ kind: 'NEVER' });
    expect(paybackOf([3, 5])).toEqual({ kind: 'WITHIN', years: { min: 3, max: 5 } });
  });
});
