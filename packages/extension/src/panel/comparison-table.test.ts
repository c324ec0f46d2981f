import type { ReadClaim } from '@second-opinion/page-reader';
import { describe, expect, test } from 'vitest';
import type { AnsweredRow } from '../server/answers.ts';
import { cell } from '../testing/answered.ts';
import { fromAnswer, withPageColumn } from './comparison-table.ts';

function row(
  attribute: string,
  qualifier: string | null,
  cells: AnsweredRow['cells'],
): AnsweredRow {
  const label = attribute.charAt(0) + attribute.slice(1).toLowerCase();
  return { attribute, qualifier, label, differs: false, missing: 0, cells };
}

const ONE_YEAR: ReadClaim = {
  attribute: 'duration',
  value: { studyMode: 'FULL_TIME', minMonths: 12, maxMonths: 12 },
  text: 'one year',
  place: '',
  confidence: 0.9,
};
const ENGLISH: ReadClaim = {
  attribute: 'language',
  value: { code: 'en' },
  text: 'English',
  place: '',
  confidence: 0.9,
};

describe('fromAnswer', () => {
  test('draws ranges where at least two cells have one, up to the largest', () => {
    const [drawn] = fromAnswer([
      row('DURATION', 'ANY', [cell('4 years', 48), cell(null), cell('1 year', 12)]),
    ]);
    expect(drawn!.scale).toBe(48);
  });

  test('draws no range beside nothing, and none of two units', () => {
    const money = cell('AUD 1');
    const [alone, mixed] = fromAnswer([
      row('DURATION', 'ANY', [cell('4 years', 48), cell(null)]),
      row('DURATION', 'ANY', [
        cell('4 years', 48),
        { ...money, measure: { min: 1, max: 1, unit: 'AUD' } },
      ]),
    ]);
    expect([alone!.scale, mixed!.scale]).toEqual([null, null]);
  });

  test('calls the least of a duration the shortest and of a price the lowest', () => {
    const rows = fromAnswer([row('DURATION', 'ANY', []), row('TUITION', 'ALL/YEAR', [])]);
    expect(rows.map(({ best }) => best)).toEqual(['shortest', 'lowest']);
  });
});

describe('withPageColumn', () => {
  test('puts what the page says first, in the row of the same attribute and qualifier', () => {
    const [duration] = withPageColumn(
      [row('DURATION', 'FULL_TIME', [cell('4 years', 48)])],
      { claims: [ONE_YEAR] },
      1,
    );
    expect(duration!.cells.map(({ text }) => text)).toEqual(['1 year', '4 years']);
    expect(duration).toMatchObject({ differs: true, scale: 48 });
  });

  test('says that a fact was not read, rather than leaving its cell empty', () => {
    const [delivery] = withPageColumn([row('DELIVERY', null, [cell('Online')])], { claims: [] }, 1);
    expect(delivery!.cells[0]).toEqual({ status: 'NOT_STATED', text: 'not read on this page' });
  });

  test('adds rows that only the page has, in the order of attributes', () => {
    const rows = withPageColumn(
      [row('DELIVERY', null, [cell('Online')]), row('LOCATION', null, [cell('Sydney')])],
      { claims: [ENGLISH] },
      1,
    );
    expect(rows.map(({ key }) => key.replace(/\/.*/, ''))).toEqual([
      'DELIVERY',
      'LANGUAGE',
      'LOCATION',
    ]);
    expect(rows[1]!.cells[1]!.text).toBe('no source states it');
  });
});
