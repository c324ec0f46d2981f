import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { compare, measureOf, sameValues } from './compare.ts';
import { type Resolution, resolve } from './resolve.ts';
import { TODAY, anyClaims, makeClaim } from './testing/claims.ts';

const column = (...claims: readonly Claim[]): Resolution[] => resolve(claims, TODAY);

const lasting = (minMonths: number, maxMonths = minMonths): Resolution[] =>
  column(makeClaim('duration', { studyMode: 'FULL_TIME', minMonths, maxMonths }));

const costing = (minor: number, currency: string): Resolution[] =>
  column(makeClaim('tuition', { audience: 'ALL', per: 'YEAR', money: { minor, currency } }));

/** Which cells of the only row are the best. */
const best = (...columns: readonly Resolution[][]): boolean[] => {
  const rows = compare(columns);
  expect(rows).toHaveLength(1);
  return rows[0]!.cells.map((cell) => cell.best);
};

const anyColumns = fc.array(
  anyClaims().map((claims) => resolve(claims, TODAY)),
  { maxLength: 4 },
);

describe('compare', () => {
  it('has no rows where nothing is known', () => {
    expect(compare([])).toEqual([]);
    expect(compare([[], []])).toEqual([]);
  });

  it('keeps study modes in rows of their own', () => {
    const partTime = { studyMode: 'PART_TIME', minMonths: 48, maxMonths: 48 } as const;
    const rows = compare([lasting(24), column(makeClaim('duration', partTime))]);
    expect(rows.map(({ label, missing }) => [label, missing])).toEqual([
      ['Duration, full-time', 1],
      ['Duration, part-time', 1],
    ]);
  });

  it('says that nobody states it where a program lacks a value, and does not call that a difference', () => {
    const [row] = compare([lasting(24), []]);
    expect(row?.cells[1]).toEqual({
      status: 'NOT_STATED',
      text: 'no source states it',
      resolution: null,
      best: false,
    });
    expect(row).toMatchObject({ differs: false, missing: 1 });
  });

  it('finds a difference between any two known cells', () => {
    expect(compare([lasting(24), lasting(24)])[0]?.differs).toBe(false);
    expect(compare([lasting(24), [], lasting(36)])[0]?.differs).toBe(true);
    expect(compare([lasting(24), lasting(24), lasting(24, 36)])[0]?.differs).toBe(true);
  });

  it('does not call a different remark a difference', () => {
    const [one, other] = ['20,000 words', undefined].map((note) =>
      column(makeClaim('research', { kind: 'THESIS', note })),
    );
    expect(compare([one!, other!])[0]?.differs).toBe(false);
  });

  it('calls the shorter duration best, and both where two are the shortest', () => {
    expect(best(lasting(24), lasting(36))).toEqual([true, false]);
    expect(best(lasting(24), lasting(36), lasting(24))).toEqual([true, false, true]);
  });

  it('calls a range best only where no other could be better', () => {
    expect(best(lasting(24, 36), lasting(36, 48))).toEqual([true, false]);
    expect(best(lasting(12, 60), lasting(48))).toEqual([false, false]);
    expect(best(lasting(24, 36), lasting(24, 48))).toEqual([false, false]);
    expect(best(lasting(12), lasting(24, 48), lasting(36, 60))).toEqual([true, false, false]);
  });

  it('calls nothing best where all are equal, alone or in several currencies', () => {
    expect(best(lasting(24), lasting(24))).toEqual([false, false]);
    expect(best(lasting(24))).toEqual([false]);
    expect(best(costing(1, 'SGD'), costing(2, 'GBP'))).toEqual([false, false]);
    expect(best(costing(1, 'SGD'), costing(2, 'SGD'))).toEqual([true, false]);
  });

  it('calls nothing best where neither less nor more is better', () => {
    const credits = (amount: number) => column(makeClaim('credits', { amount, system: 'ECTS' }));
    expect(best(credits(60), credits(120))).toEqual([false, false]);
  });

  it('has a cell a column, in order, and counts what is missing', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        for (const row of compare(columns)) {
          expect(row.cells).toHaveLength(columns.length);
          row.cells.forEach((cell, place) => {
            const own = columns[place]!.find(
              ({ attribute, qualifier }) =>
                attribute === row.attribute && qualifier === row.qualifier,
            );
            expect(cell.resolution).toBe(own ?? null);
            expect(cell.status).toBe(own === undefined ? 'NOT_STATED' : 'KNOWN');
          });
          const unknown = row.cells.filter(({ status }) => status !== 'KNOWN');
          expect(row.missing).toBe(unknown.length);
          expect(unknown.length).toBeLessThan(columns.length);
          expect(unknown.some((cell) => cell.best)).toBe(false);
        }
      }),
    );
  });

  it('shows every resolution of every program in exactly one row', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const shown = compare(columns).flatMap(({ cells }) => cells.map((cell) => cell.resolution));
        const known = shown.filter((resolution) => resolution !== null);
        expect(new Set(known)).toEqual(new Set(columns.flat()));
        expect(known).toHaveLength(columns.flat().length);
      }),
    );
  });

  it('only moves the cells when the columns are moved', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const mirrored = compare(columns.toReversed()).map((row) => ({
          ...row,
          cells: row.cells.toReversed(),
        }));
        expect(mirrored).toEqual(compare(columns));
      }),
    );
  });

  it('never calls best what another cell of the row beats', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { minLength: 2, maxLength: 4 }), (ranges) => {
        const cells = best(...ranges.map(([min, max]) => lasting(min, max)));
        const chosen = ranges.filter((_, place) => cells[place]);
        const others = ranges.filter((_, place) => !cells[place]);
        expect(chosen.every(([, max]) => others.every(([min]) => max <= min))).toBe(true);
      }),
    );
  });
});

const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 24 }))
  .map(([min, more]) => [min, min + more] as const);

describe('sameValues', () => {
  it('compares sets of values, whatever their order and number of sources', () => {
    const modes = (...given: readonly ('ONLINE' | 'HYBRID' | 'ON_CAMPUS')[]) => {
      const [first] = given.map((mode) => makeClaim('delivery', { mode }));
      const claims = given.map((mode) =>
        makeClaim('delivery', { mode }, { source: first!.source }),
      );
      return resolve(claims, TODAY)[0]!;
    };
    expect(sameValues('delivery', modes('ONLINE', 'HYBRID'), modes('HYBRID', 'ONLINE'))).toBe(true);
    expect(sameValues('delivery', modes('ONLINE', 'HYBRID'), modes('ONLINE'))).toBe(false);
    expect(sameValues('delivery', modes('ONLINE'), modes('ONLINE', 'HYBRID'))).toBe(false);
  });
});

describe('measureOf', () => {
  it('spans all values of a resolution', () => {
    const source = { id: 'a/s1' };
    const fee = (minor: number, currency: string) =>
      makeClaim(
        'tuition',
        { audience: 'ALL', per: 'YEAR', money: { minor, currency } },
        { source },
      );
    const [spanned] = column(fee(300, 'SGD'), fee(500, 'SGD'), fee(400, 'SGD'));
    expect(measureOf(spanned!)).toEqual({ min: 300, max: 500, unit: 'SGD per YEAR' });
    const [mixed] = column(fee(300, 'SGD'), fee(500, 'GBP'));
    expect(measureOf(mixed!)).toBeNull();
  });

  it('is null where the attribute has no scale', () => {
    expect(measureOf(column(makeClaim('delivery', { mode: 'ONLINE' }))[0]!)).toBeNull();
  });
});
