import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { entry } from '../../testing/entry.ts';
import { ChangeSchema, changed } from './change.ts';
import { EntriesSchema, SHORTLIST_LIMITS } from './entry.ts';

const NOW = '2026-11-23T01:00:00.000Z';
const [a, b] = [entry('a'), entry('b')];
const add = {
  do: 'ADD',
  slug: 'c',
  name: 'MMed',
  institution: 'Alpha',
  country: 'AU',
  page: null,
} as const;

describe('changed', () => {
  test('adds at the end, as considered, with the moment', () => {
    expect(changed([a], add, NOW)?.at(-1)).toMatchObject({
      slug: 'c',
      added: NOW,
      status: 'CONSIDERING',
      note: '',
    });
  });

  test('keeps what the reader wrote of a program that is added again', () => {
    const noted = { ...a, note: 'ask Ann' };
    expect(changed([noted], { ...add, slug: 'a' }, NOW)).toEqual([noted]);
  });

  test('changes one program only', () => {
    expect(changed([a, b], { do: 'STATUS', slug: 'b', status: 'APPLIED' }, NOW)).toEqual([
      a,
      { ...b, status: 'APPLIED' },
    ]);
    expect(changed([a, b], { do: 'NOTE', slug: 'z', note: 'x' }, NOW)).toEqual([a, b]);
    expect(changed([a, b], { do: 'REMOVE', slug: 'a' }, NOW)).toEqual([b]);
  });

  test('keeps deadlines in the order of their days', () => {
    const deadlines = [
      { date: '2027-03-31', label: 'fees' },
      { date: '2026-12-01', label: 'form' },
    ];
    expect(changed([a], { do: 'DEADLINES', slug: 'a', deadlines }, NOW)?.[0]?.deadlines).toEqual(
      deadlines.toReversed(),
    );
  });

  test('takes what a file says over what stood there, and never has a program twice', () => {
    const merged = changed([a, b], { do: 'MERGE', entries: [{ ...b, note: 'file' }] }, NOW);
    expect(merged).toEqual([a, { ...b, note: 'file' }]);
    expect(v.is(EntriesSchema, merged)).toBe(true);
  });

  test('refuses to grow beyond its limit', () => {
    const full = Array.from({ length: SHORTLIST_LIMITS.entries }, (_, at) => entry(`p${at}`));
    expect(changed(full, add, NOW)).toBeNull();
    expect(changed(full, { do: 'CLEAR' }, NOW)).toEqual([]);
  });
});

test.each([
  [{ do: 'ADD', slug: 'x' }],
  [{ do: 'DEADLINES', slug: 'a', deadlines: [{ date: '31/3', label: '' }] }],
  [{ ...add, page: 'javascript:alert(1)' }],
  [{ do: 'MERGE', entries: [a, a] }],
  [{ do: 'ANYTHING' }],
])('refuses %j as a change', (change) => {
  expect(v.is(ChangeSchema, change)).toBe(false);
});
