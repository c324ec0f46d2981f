import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Duration, StudyMode } from './attribute/duration.ts';
import { type Stated, contrast } from './contrast.ts';

function duration(
  months: number,
  studyMode: StudyMode = 'FULL_TIME',
  period: string | null = null,
): Stated {
  const value: Duration = { studyMode, minMonths: months, maxMonths: months };
  return { attribute: 'duration', value, period };
}

function tuition(minor: number, academicYear: string | null): Stated {
  const money = { minor, currency: 'AUD' };
  return {
    attribute: 'tuition',
    value: {
      audience: 'ALL',
      per: 'YEAR',
      money,
      ...(academicYear === null ? {} : { academicYear }),
    },
    period: academicYear,
  };
}

const kinds = (page: Stated[], catalogue: Stated[]) =>
  contrast(page, catalogue).map(({ kind }) => kind);

describe('contrast', () => {
  test('finds agreement, difference and what only one side says', () => {
    expect(kinds([duration(24)], [duration(24)])).toEqual(['AGREES']);
    expect(kinds([duration(24)], [duration(36)])).toEqual(['DIFFERS']);
    expect(kinds([duration(24)], [])).toEqual(['PAGE_ONLY']);
    expect(kinds([], [duration(24)])).toEqual(['CATALOGUE_ONLY']);
  });

  test('holds a full-time duration against one of no stated mode, and a part-time one not', () => {
    expect(kinds([duration(60)], [duration(48, 'ANY')])).toEqual(['DIFFERS']);
    expect(kinds([duration(48, 'ANY')], [duration(48)])).toEqual(['AGREES']);
    for (const mode of ['ANY', 'FULL_TIME'] as const) {
      expect(kinds([duration(60, 'PART_TIME')], [duration(48, mode)])).toEqual([
        'CATALOGUE_ONLY',
        'PAGE_ONLY',
      ]);
    }
  });

  test('finds agreement where all that the page says is known, whatever else is', () => {
    expect(kinds([duration(24)], [duration(24), duration(36)])).toEqual(['AGREES']);
    expect(kinds([duration(24), duration(36)], [duration(24)])).toEqual(['DIFFERS']);
  });

  test('prefers the very same mode where the catalogue has it', () => {
    const found = contrast([duration(24)], [duration(48, 'ANY'), duration(24)]);
    expect(found).toContainEqual(
      expect.objectContaining({ qualifier: 'FULL_TIME', kind: 'AGREES' }),
    );
  });

  test('does not call fees of different years a difference', () => {
    expect(kinds([tuition(2, '2026')], [tuition(1, '2019')])).toEqual(['OTHER_PERIOD']);
    expect(kinds([tuition(2, '2023/2024')], [tuition(1, '2024')])).toEqual(['DIFFERS']);
    expect(kinds([tuition(2, null)], [tuition(1, '2019')])).toEqual(['DIFFERS']);
    expect(kinds([tuition(2, '2019')], [tuition(1, null)])).toEqual(['DIFFERS']);
    const [old, young] = [tuition(1, '2019'), tuition(1, '2026')];
    expect(kinds([tuition(2, '2026'), tuition(3, '2019')], [old])).toEqual(['DIFFERS']);
    expect(kinds([tuition(2, '2019')], [old, young])).toEqual(['DIFFERS']);
  });

  test('loses nothing of either side', () => {
    const stated = fc.record({
      months: fc.integer({ min: 1, max: 60 }),
      mode: fc.constantFrom<StudyMode>('FULL_TIME', 'PART_TIME', 'ANY'),
    });
    fc.assert(
      fc.property(fc.array(stated), fc.array(stated), (left, right) => {
        const [page, catalogue] = [left, right].map((side) =>
          side.map(({ months, mode }) => duration(months, mode)),
        );
        const found = contrast(page ?? [], catalogue ?? []);
        expect(found.flatMap((entry) => entry.page).toSorted((a, b) => a - b)).toEqual([
          ...left.keys(),
        ]);
        expect(found.flatMap((entry) => entry.catalogue).toSorted((a, b) => a - b)).toEqual([
          ...right.keys(),
        ]);
      }),
    );
  });
});
