import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, type Criterion } from './criterion.ts';
import { type Weighed, percent, smallestWeightChange } from './weight-change.ts';

const weighed = (name: string, ...values: (number | readonly [number, number])[]): Weighed => ({
  slug: name.toLowerCase(),
  name,
  values: values.map((value) =>
    typeof value === 'number' ? { min: value, max: value } : { min: value[0], max: value[1] },
  ),
});

const weights = (...entries: readonly (readonly [Criterion, number])[]) => new Map(entries);

describe('the smallest change of weights', () => {
  it('is told in words, with the weight at which the order turns', () => {
    // A leads by 0.8 × 0.5 − 0.2 × 0.75 now; with research at x by 0.5 (1 − x) − 0.75 x, nothing at 0.4.
    const change = smallestWeightChange(
      weighed('A', 1, 0),
      [weighed('B', 0.5, 0.75)],
      weights(['cost', 0.8], ['research', 0.2]),
    );
    expect(change).toMatchObject({ slug: 'b', certain: true });
    expect(change?.text).toBe('B leads once research weighs over 40 % (now 20 %).');
    expect(change?.to).toBeCloseTo(0.4, 12);
  });

  it('speaks of what may be where values are not known exactly', () => {
    const change = smallestWeightChange(
      weighed('A', 1, 0.2),
      [weighed('B', [0.2, 0.5], 1)],
      weights(['research', 0.2], ['cost', 0.8]),
    );
    expect(change).toBeNull();
    const other = smallestWeightChange(
      weighed('A', 1, 0.2),
      [weighed('B', [0.2, 0.5], 1)],
      weights(['research', 0.8], ['cost', 0.2]),
    );
    expect(other?.text).toMatch(/^B may lead once (?:research weighs under|cost weighs over) /);
  });

  it('is none where nothing can turn the order', () => {
    const both = weights(['cost', 0.5], ['research', 0.5]);
    expect(smallestWeightChange(weighed('A', 1, 1), [weighed('B', 0.5, 0.5)], both)).toBeNull();
    expect(
      smallestWeightChange(weighed('A', 1), [weighed('B', 0)], weights(['cost', 1])),
    ).toBeNull();
  });

  it('tells the weight that is raised where lowering another one is as small a change', () => {
    // At cost : research 1/3 : 2/3 the lead is nothing, so either weight moves by a sixth.
    for (const order of [
      weights(['cost', 0.5], ['research', 0.5]),
      weights(['research', 0.5], ['cost', 0.5]),
    ]) {
      const values = (cost: number, research: number): number[] =>
        [...order.keys()].map((criterion) => (criterion === 'cost' ? cost : research));
      const change = smallestWeightChange(
        weighed('A', ...values(1, 0)),
        [weighed('B', ...values(0, 0.5))],
        order,
      );
      expect(change?.text).toBe('B leads once research weighs over 67 % (now 50 %).');
    }
  });

  it('tells a weight that is lowered where that is the smaller change', () => {
    // A leads by x − (1 − x) with cost at x; each other weight alone would have to rise by more than a tenth.
    const change = smallestWeightChange(
      weighed('A', 1, 0, 0),
      [weighed('B', 0, 1, 1)],
      weights(['cost', 0.6], ['research', 0.2], ['duration', 0.2]),
    );
    expect(change?.text).toBe('B leads once cost weighs under 50 % (now 60 %).');
  });

  it('names the first of rivals who would lead by the same change, raised or lowered', () => {
    const alike = (...values: number[]): Weighed[] => [
      weighed('B', ...values),
      weighed('C', ...values),
    ];
    const raised = weights(['cost', 0.8], ['research', 0.2]);
    expect(smallestWeightChange(weighed('A', 1, 0), alike(0.5, 0.75), raised)?.slug).toBe('b');
    const lowered = weights(['cost', 0.6], ['research', 0.2], ['duration', 0.2]);
    expect(smallestWeightChange(weighed('A', 1, 0, 0), alike(0, 1, 1), lowered)?.slug).toBe('b');
  });

  it('is none where a rival would be level at most, with one weight at nothing or at all', () => {
    const both = weights(['cost', 0.5], ['research', 0.5]);
    expect(smallestWeightChange(weighed('A', 1, 0.5), [weighed('B', 0, 0.5)], both)).toBeNull();
  });

  it('is none where each criterion speaks for the leader, by whatever measure', () => {
    const both = weights(['cost', 0.5], ['research', 0.5]);
    expect(smallestWeightChange(weighed('A', 1, 0.7), [weighed('B', 0.5, 0.5)], both)).toBeNull();
    expect(smallestWeightChange(weighed('A', 0.7, 1), [weighed('B', 0.5, 0.5)], both)).toBeNull();
  });

  it('is none where a rival is level now', () => {
    const both = weights(['cost', 0.5], ['research', 0.5]);
    expect(smallestWeightChange(weighed('A', 1, 0), [weighed('B', 0, 1)], both)).toBeNull();
  });

  it('leaves nobody in the lead by a smaller change of any weight', () => {
    const value = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);
    const row = fc.tuple(value, value, value);
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(row, row, row, fc.tuple(weight, weight, weight), (a, b, c, raw) => {
        const sum = raw[0] + raw[1] + raw[2];
        const shares = raw.map((each) => each / sum);
        const named = new Map(shares.map((share, index) => [CRITERIA[index]!, share]));
        const lead = (all: readonly number[]): number =>
          Math.min(
            ...[b, c].map((other) =>
              all.reduce((total, share, index) => total + share * (a[index]! - other[index]!), 0),
            ),
          );
        fc.pre(lead(shares) > 1e-9);
        const rivals = [weighed('B', ...b), weighed('C', ...c)];
        const change = smallestWeightChange(weighed('A', ...a), rivals, named);
        const least = change === null ? 1 : Math.abs(change.to - change.from);
        for (const [place, share] of shares.entries()) {
          for (let step = -20; step <= 20; step += 1) {
            const to = share + (least - 1e-9) * (step / 20);
            if (to < 0 || to > 1) continue;
            const moved = shares.map((each, index) =>
              index === place ? to : (each * (1 - to)) / (1 - share),
            );
            expect(lead(moved)).toBeGreaterThan(-1e-9);
          }
        }
      }),
    );
  });

  it('turns the order exactly where it says, and nowhere nearer for that criterion', () => {
    const value = fc.integer({ min: 0, max: 100 }).map((hundredth) => hundredth / 100);
    const row = fc.tuple(value, value, value);
    const some = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(row, row, some, (a, b, raw) => {
        const sum = raw[0] + raw[1] + raw[2];
        const shares = raw.map((weight) => weight / sum);
        const named = new Map(shares.map((weight, index) => [CRITERIA[index]!, weight]));
        const lead = (all: readonly number[]): number =>
          all.reduce((total, weight, index) => total + weight * (a[index]! - b[index]!), 0);
        fc.pre(lead(shares) > 1e-9);
        const change = smallestWeightChange(weighed('A', ...a), [weighed('B', ...b)], named);
        fc.pre(change !== null);
        const place = CRITERIA.indexOf(change.criterion);
        const moved = (to: number): number[] =>
          shares.map((weight, index) =>
            index === place ? to : (weight * (1 - to)) / (1 - shares[place]!),
          );
        expect(lead(moved(change.to))).toBeCloseTo(0, 9);
        const middle = (change.from + change.to) / 2;
        expect(lead(moved(middle))).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a share in percent', () => {
  it.each([
    [0.724, '72 %'],
    [1, '100 %'],
    [0, '0 %'],
    [0.0042, '0.4 %'],
  ])('%d is %s', (value, text) => {
    expect(percent(value)).toBe(text);
  });
});
