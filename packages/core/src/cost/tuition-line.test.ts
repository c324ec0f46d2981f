import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim.ts';
import type { Line } from '../decision/figure.ts';
import { reasonText } from '../decision/unknown-reason.ts';
import { makeClaim, makeSource } from '../testing/claims.ts';
import { ONE_YEAR, costOf, dollars, feePerYear, lineOf } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { costsOfProgram } from './cost-of-program.ts';

/** Tuition alone: the line of a program with these claims. */
const tuitionLine = (claims: readonly Claim[], context = makeContext()): Line =>
  lineOf(costOf(makeProgram(claims), context), /^Tuition/);

describe('tuition in every unit', () => {
  const months = (
    min: number,
    max: number = min,
    studyMode: 'FULL_TIME' | 'PART_TIME' = 'FULL_TIME',
  ) => makeClaim('duration', { studyMode, minMonths: min, maxMonths: max });
  const tuition = (per: 'YEAR' | 'PROGRAM' | 'SEMESTER' | 'CREDIT' | 'MODULE') =>
    makeClaim('tuition', { audience: 'ALL', money: money(1_000), per });

  it.each([
    ['YEAR', months(12), dollars(1_000)],
    ['YEAR', months(9), dollars(1_000)],
    ['YEAR', months(18), dollars(1_500, 2_000)],
    ['YEAR', months(24, 36), dollars(2_000, 3_000)],
    ['SEMESTER', months(12), dollars(2_000)],
    ['SEMESTER', months(9), dollars(1_500, 2_000)],
    ['PROGRAM', months(24, 36), dollars(1_000)],
  ] as const)('a %s over its study', (per, duration, range) => {
    expect(tuitionLine([duration, tuition(per)]).range).toEqual(range);
  });

  it('a credit times the credits, halves included', () => {
    const credits = makeClaim('credits', { amount: 7.5, system: 'ECTS' });
    const line = tuitionLine([ONE_YEAR, credits, tuition('CREDIT')]);
    expect(line.range).toEqual(dollars(7_500));
    expect(line.working).toBe('USD\u00a01,000 a credit × 7.5');
  });

  it('is not counted by the credit where two systems could be meant, nor ever by the module', () => {
    const credits = [
      makeClaim('credits', { amount: 60, system: 'ECTS' }),
      makeClaim('credits', { amount: 120, system: 'CATS' }),
    ];
    expect(tuitionLine([ONE_YEAR, ...credits, tuition('CREDIT')]).unknown?.kind).toBe(
      'NOT_COUNTABLE',
    );
    const reason = tuitionLine([ONE_YEAR, tuition('MODULE')]).unknown!;
    expect(reasonText(reason)).toBe('Tuition is stated per module, and how many there are is not.');
  });

  it('between the full-time total and every year where a part-time fee is not told apart', () => {
    const line = tuitionLine(
      [months(12), months(24, 36, 'PART_TIME'), tuition('YEAR')],
      makeContext({ studyMode: 'PART_TIME' }),
    );
    expect(line.range).toEqual(dollars(1_000));
    const costs = costsOfProgram(
      makeProgram([months(12), months(24, 36, 'PART_TIME'), tuition('YEAR')]),
      makeContext(),
    );
    if (costs.kind === 'UNKNOWN') throw new Error('no duration');
    expect(lineOf(costs.value[1]!, /^Tuition/).range).toEqual(dollars(1_000, 3_000));
  });

  describe('by the year and by the credit in one source', () => {
    const source = makeSource({ id: 'example/fees' });
    const claims = [
      makeClaim('credits', { amount: 70, system: 'US_CREDITS' }),
      { ...feePerYear(59_000), source },
      { ...tuition('CREDIT'), source },
    ];

    it('is a full-time student’s by the year, and says what it would be by the credit', () => {
      const line = tuitionLine([ONE_YEAR, ...claims]);
      expect(line.range).toEqual(dollars(59_000));
      expect(line.reasons).toContain('Reckoned by the credit it would come to USD\u00a070,000.');
    });

    it('is a part-time student’s by the credit, and says what it would be by the year', () => {
      const line = tuitionLine([months(36, 36, 'PART_TIME'), ...claims]);
      expect(line.range).toEqual(dollars(70_000));
      expect(line.reasons).toContain('Reckoned by the year it would come to USD\u00a0177,000.');
    });
  });

  it('reaches from the least to the most of several fees for the same students, and says so', () => {
    const source = makeSource({ id: 'example/fees' });
    const fees = [feePerYear(27_950), feePerYear(95_200)].map((claim) => ({ ...claim, source }));
    const line = tuitionLine([ONE_YEAR, ...fees]);
    expect(line.range).toEqual(dollars(27_950, 95_200));
    expect(line.reasons).toContain('2 fees are stated for these students: one of them falls due.');
  });
});

describe('who pays which tuition', () => {
  const claims = [
    ONE_YEAR,
    feePerYear(1_000, { audience: 'DOMESTIC' }),
    feePerYear(3_000, { audience: 'INTERNATIONAL' }),
  ];

  it.each([
    [{ citizenships: ['GB'] }, dollars(1_000)],
    [{ citizenships: ['PK'] }, dollars(3_000)],
    [{ citizenships: ['PK', 'GB'] }, dollars(1_000)],
    [{ citizenships: ['GB'], audience: 'INTERNATIONAL' as const }, dollars(3_000)],
    [{}, dollars(1_000, 3_000)],
  ])('%j', (profile, range) => {
    expect(tuitionLine(claims, makeContext(profile)).range).toEqual(range);
  });

  it('counts citizens of the European Economic Area as domestic within it', () => {
    const program = makeProgram(claims, { country: 'IE', city: 'Cork' });
    const cost = costOf(program, makeContext({ citizenships: ['DE'] }));
    expect(lineOf(cost, /^Tuition/).range).toEqual(dollars(1_000));
  });

  it('gives a subsidised place to those who have one, and takes the latest cohort', () => {
    const places = [
      ONE_YEAR,
      feePerYear(9_000, { subsidised: false, cohort: '2025' }),
      feePerYear(9_500, { subsidised: false, cohort: '2026' }),
      feePerYear(2_000, { subsidised: true }),
    ];
    expect(tuitionLine(places).range).toEqual(dollars(9_500));
    expect(tuitionLine(places, makeContext({ subsidisedPlace: true })).range).toEqual(
      dollars(2_000),
    );
  });
});
