import { expect, test } from 'vitest';
import { cell, identity } from '../testing/answered.ts';
import { durationsOf } from './durations.ts';

test('a duration is the full-time one, else that of any mode, else the part-time one, else none', () => {
  const row = (qualifier: string, cells: ReturnType<typeof cell>[]) => ({
    attribute: 'DURATION',
    qualifier,
    label: 'Duration',
    differs: true,
    missing: 0,
    cells,
  });
  const durations = durationsOf({
    __typename: 'Comparison',
    columns: ['a', 'b', 'c'].map((slug) => ({ program: identity(slug) })),
    rows: [
      row('PART_TIME', [cell('8 years'), cell('6 years'), cell(null)]),
      row('FULL_TIME', [cell('4 years'), cell(null), cell(null)]),
    ],
  });
  expect([...durations].map(([slug, { text }]) => [slug, text])).toEqual([
    ['a', '4 years'],
    ['b', '6 years'],
  ]);
});
