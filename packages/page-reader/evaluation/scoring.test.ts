import { expect, test } from 'vitest';
import type { ReadClaim } from '../src/page-reading.ts';
import type { ExpectedRow } from './corpus.ts';
import { fitMonotone } from './cross-validate.ts';
import { scoreFacts } from './score-facts.ts';
import { sameAward, sameName } from './score-names.ts';

const duration = (studyMode: 'ANY' | 'FULL_TIME', months: number): ReadClaim => ({
  attribute: 'duration',
  value: { studyMode, minMonths: months, maxMonths: months },
  text: '',
  place: '',
  confidence: 0.9,
});

function row(rest: Partial<ExpectedRow>): ExpectedRow {
  return { file: 'a.html', expected: [], absent: [], unsure: [], ...rest };
}

test('a fact is right when qualifier and value agree', () => {
  const expected = [
    { attribute: 'duration', value: { studyMode: 'FULL_TIME', minMonths: 12, maxMonths: 12 } },
  ];
  const { judged, missed } = scoreFacts(row({ expected }), 'x', [
    duration('FULL_TIME', 12),
    duration('ANY', 12),
    duration('FULL_TIME', 24),
  ]);
  expect(judged.map(({ right }) => right)).toEqual([true, false, false]);
  expect(missed).toEqual([]);
});

test('a fact that is absent counts against precision, an unsure one not at all', () => {
  expect(
    scoreFacts(row({ absent: ['duration'] }), 'x', [duration('ANY', 12)]).judged,
  ).toMatchObject([{ right: false, miss: 'ABSENT' }]);
  expect(
    scoreFacts(row({ absent: ['duration'], unsure: ['duration'] }), 'x', [duration('ANY', 12)])
      .judged,
  ).toEqual([]);
  expect(scoreFacts(row({}), 'x', [duration('ANY', 12)]).judged).toEqual([]);
});

test('amounts are compared as exact money', () => {
  const claim: ReadClaim = {
    attribute: 'tuition',
    value: {
      audience: 'ALL',
      per: 'YEAR',
      money: { minor: 350_581, currency: 'MYR' },
      academicYear: '2024',
    },
    text: '',
    place: '',
    confidence: 0.9,
  };
  const expected = [
    {
      attribute: 'tuition',
      value: { audience: 'ALL', per: 'YEAR', amount: 3505.81, currency: 'MYR' },
    },
  ];
  expect(scoreFacts(row({ expected }), 'x', [claim]).judged).toMatchObject([{ right: true }]);
});

test.each([
  ['Online MBA in Healthcare', 'MBA in Healthcare', true],
  ['B. Pharm (Bachelor of Pharmacy)', 'Bachelor of Pharmacy', true],
  ['Master of Medicine (Paediatrics)', 'MMed Paediatrics', true],
  ['Master of Medicine (Surgery)', 'Master of Medicine (Paediatrics)', false],
  ['Welcome', 'Epidemiology', false],
])('%s and %s: %s', (read, expected, same) => {
  expect(sameName(read, expected)).toBe(same);
});

test('MS and MSc are one award, MD and MMed are not', () => {
  expect(sameAward(['MSc'], 'MS; PhD')).toBe(true);
  expect(sameAward(['MD'], 'MMed')).toBe(false);
  expect(sameAward([], 'MMed')).toBe(false);
});

test('a fitted calibration never falls', () => {
  const map = fitMonotone(
    [0.2, 0.4, 0.6, 0.8].map((confidence, at) => ({ confidence, right: at !== 1 })),
  );
  const values = [0.1, 0.3, 0.5, 0.7, 0.9].map(map);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
});
