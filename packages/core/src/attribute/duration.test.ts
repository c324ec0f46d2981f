import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { duration, formatMonths } from './duration.ts';

describe('formatMonths', () => {
  it.each([
    [12, 12, '1 year'],
    [24, 24, '2 years'],
    [24, 36, '2–3 years'],
    [30, 30, '2.5 years'],
    [24, 30, '2–2.5 years'],
    [18, 18, '18 months'],
    [12, 18, '12–18 months'],
    [1, 1, '1 month'],
    [9, 9, '9 months'],
    [20, 24, '20–24 months'],
  ])('writes %d to %d months as %s', (min, max, text) => {
    expect(formatMonths(min, max)).toBe(text);
  });
});

describe('duration', () => {
  it('compares only within a study mode', () => {
    const value = { studyMode: 'PART_TIME', minMonths: 24, maxMonths: 36 } as const;
    expect(duration.qualify(value)).toBe('PART_TIME');
    expect(duration.qualifierLabel('PART_TIME')).toBe('part-time');
    expect(duration.measure(value)).toEqual({ min: 24, max: 36, unit: 'months' });
  });

  it('tells durations apart by either bound', () => {
    const value = { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 36 } as const;
    expect(duration.same(value, { ...value, minMonths: 12 })).toBe(false);
    expect(duration.same(value, { ...value, maxMonths: 48 })).toBe(false);
  });

  it.each([
    [36, 24, 'the duration runs backwards: minMonths 36 is more than maxMonths 24'],
    [0, 24, 'a duration is at least one month'],
    [1.5, 24, 'a duration is whole months'],
    [12, 181, 'a duration above 15 years is no program length'],
  ])('refuses %d to %d months with a reason', (minMonths, maxMonths, message) => {
    const parsed = v.safeParse(duration.schema, { studyMode: 'ANY', minMonths, maxMonths });
    expect(parsed.issues?.map((issue) => issue.message)).toContain(message);
  });
});
