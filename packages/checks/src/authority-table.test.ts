import { type Age, SOURCE_KINDS, ageOf, authorityOf } from '@second-opinion/core';
import { describe, expect, it } from 'vitest';
import { read } from './repository.ts';

const DECISION = read('docs/decisions/0002-authority-that-ages.md');
const TODAY = '2026-11-22';
const PERIODS: Readonly<Record<Age, string | null>> = {
  CURRENT: '2026',
  AGEING: '2022',
  OLD: '2010',
  UNDATED: null,
};

/** The cells of the table whose first head is given, without the row below the head. */
function tableUnder(head: string): string[][] {
  const rows = DECISION.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const first = rows.findIndex((cells) => cells[1] === head);
  const table = rows.slice(first).map((cells) => cells.slice(1, -1));
  return table
    .slice(
      0,
      table.findIndex((cells) => cells.length === 0),
    )
    .toSpliced(1, 1);
}

describe('the decision on authority', () => {
  it('has the weights that the code has', () => {
    const [[, ...ages] = [], ...rows] = tableUnder('kind of source');
    const written = rows.map(([kind, ...weights]) => [kind, weights.map(Number)]);
    const coded = SOURCE_KINDS.map((kind) => [
      kind.toLowerCase().replace('_', ' '),
      ages.map((age) => authorityOf(kind, PERIODS[toAge(age)], TODAY)),
    ]);
    expect(written).toEqual(coded);
    expect(ages).toHaveLength(4);
  });

  it('has the ages that the code has', () => {
    const text = tableUnder('age')
      .map((cells) => cells.join(' '))
      .join('\n');
    const [, current, from, to] =
      /up to (\d) years back[^]*ageing (\d) to (\d) years back/.exec(text) ?? [];
    const yearsBack = (years: number): Age => ageOf(String(2026 - years), TODAY);
    expect(yearsBack(Number(current))).toBe('CURRENT');
    expect(yearsBack(Number(from))).toBe('AGEING');
    expect(Number(from)).toBe(Number(current) + 1);
    expect(yearsBack(Number(to))).toBe('AGEING');
    expect(yearsBack(Number(to) + 1)).toBe('OLD');
  });
});

function toAge(name: string): Age {
  for (const age of ['CURRENT', 'AGEING', 'OLD', 'UNDATED'] as const) {
    if (age.toLowerCase() === name) return age;
  }
  throw new RangeError(`the decision's table names an age that the code does not know: ${name}`);
}
