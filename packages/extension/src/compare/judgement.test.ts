import type { Profile } from '@second-opinion/core';
import { describe, expect, test } from 'vitest';
import { CLAIMS, PUBLISHED, TODAY, claimOf, judged } from '../testing/judged.ts';
import { figureRows } from './figure-rows.ts';
import { type Case, judge, withDistinctNames } from './judgement.ts';
import { cashPlotData, costPlotData, durationSpans } from './plot-data.ts';
import { toCsv } from './to-csv.ts';

const PROFILE: Profile = {
  citizenships: ['PK'],
  residence: 'PK',
  currency: 'AUD',
  pay: { minor: 6_000_000, currency: 'AUD' },
  relocationCost: { minor: 500_000, currency: 'AUD' },
  medicalDegree: true,
  experienceMonths: 30,
};

const withoutTuition = CLAIMS.filter(({ attribute }) => attribute !== 'tuition');
const note = claimOf('n', 'research', { kind: 'THESIS', note: '=HYPERLINK("evil")' });
const programs = withDistinctNames([
  judged('one', [...CLAIMS, note]),
  judged('other', withoutTuition),
]);
const given = (profile: Profile = PROFILE): Case => ({
  programs,
  published: PUBLISHED,
  profile,
  currency: 'AUD',
  today: TODAY,
});

describe('a judgement', () => {
  test('tells programs of one institution apart by their own names', () => {
    const [one, other] = [judged('one'), judged('other')];
    const surgery = { ...other, identity: { ...other.identity, shortName: 'MMed Surgery' } };
    const names = (list: Parameters<typeof withDistinctNames>[0]): string[] =>
      withDistinctNames(list).map(({ facts }) => facts.name);
    expect(names([one, surgery])).toEqual([
      'Alpha University, MMed Psychiatry',
      'Alpha University, MMed Surgery',
    ]);
    expect(names([one, other])).toEqual([
      'Alpha University, MMed Psychiatry (one)',
      'Alpha University, MMed Psychiatry (other)',
    ]);
    expect(withDistinctNames([judged('one')]).map(({ facts }) => facts.name)).toEqual([
      'Alpha University',
    ]);
  });

  test('gives figures a row each, and an unknown one what is known of it', () => {
    const rows = figureRows(judge(given()));
    expect(rows.map(({ key }) => key)).toEqual(['cost', 'raise', 'apply', 'fit']);
    const [first, second] = rows[0]?.cells ?? [];
    expect(first).toMatchObject({ known: true, detail: null });
    expect(second).toMatchObject({ known: false, text: 'not known' });
    expect(second?.detail).toMatch(/^at least AUD/);
  });

  test('speaks of the reader’s figures only where there is a profile', () => {
    const said = (profile: Profile): string =>
      judge(given(profile))
        .differences.map(({ text }) => text)
        .join(' ');
    expect(said(PROFILE)).toContain('The whole cost');
    expect(said({})).not.toContain('The whole cost');
  });

  test('is the same when it is made again', () => {
    expect(judge(given()).opinion).toEqual(judge(given()).opinion);
  });
});

describe('what is drawn', () => {
  test('leaves out costs that are not known, and names them', () => {
    const data = costPlotData(judge(given()));
    expect(data.spans).toHaveLength(1);
    expect(data.bars.map(({ part }) => part)).toEqual(['TUITION', 'LIVING', 'MOVING', 'INCOME']);
    expect(data.bars[0]?.middle).toBe(60_000);
    expect(data.left).toHaveLength(1);
  });

  test('ends cash flows with study where pay afterwards is not known', () => {
    const without = cashPlotData(judge(given()));
    expect(without.whole).toBe(false);
    expect(Math.max(...without.points.map(({ years }) => years))).toBe(2);
    const after: Profile = { ...PROFILE, payAfter: { kind: 'REFERENCE', id: 'pay-1' } };
    const whole = cashPlotData(judge(given(after)));
    expect(whole.whole).toBe(true);
    expect(Math.max(...whole.points.map(({ years }) => years))).toBe(20);
  });

  test('holds every duration that a source states', () => {
    expect(durationSpans(judge(given())).map(({ min, max }) => [min, max])).toEqual([
      [24, 24],
      [24, 24],
    ]);
  });
});

describe('the comparison as CSV', () => {
  const csv = toCsv(judge(given()));

  test('has a row a figure and fact, and as many fields in each', () => {
    const [head = '', ...rows] = csv.trimEnd().split('\r\n');
    expect(head).toBe(
      'Fact,"Alpha University, MMed Psychiatry (one)",Source,"Alpha University, MMed Psychiatry (other)",Source',
    );
    expect(rows.some((row) => row.startsWith('The whole cost,"AUD'))).toBe(true);
    expect(rows.some((row) => row.includes('https://www.alpha.edu.au/fees'))).toBe(true);
  });

  test('never begins a field as a formula', () => {
    const hostile = judge({
      ...given(),
      programs: [
        {
          ...judged('x'),
          identity: { ...judged('x').identity, shortName: 'b' },
          facts: { ...judged('x').facts, name: '=1+1' },
        },
      ],
    });
    expect(toCsv(hostile)).toContain("'=1+1");
    expect(toCsv(hostile)).not.toMatch(/(^|,|")=/m);
  });
});
