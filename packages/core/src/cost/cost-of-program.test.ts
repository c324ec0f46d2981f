import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import type { Line } from '../decision/figure.ts';
import type { ProgramFacts } from '../decision/program-facts.ts';
import { reasonText } from '../decision/unknown-reason.ts';
import { makeClaim, makeSource } from '../testing/claims.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { type CostOfProgram, costsOfProgram } from './cost-of-program.ts';

const year = makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: 12, maxMonths: 12 });
const perYear = (major: number, given = {}): Claim =>
  makeClaim('tuition', { audience: 'ALL', money: money(major), per: 'YEAR', ...given });

function costOf(program: ProgramFacts, context: DecisionContext): CostOfProgram {
  const costs = costsOfProgram(program, context);
  if (costs.kind === 'UNKNOWN') throw new Error('no duration');
  return costs.value[0]!;
}

const lineOf = (cost: CostOfProgram, label: string | RegExp): Line =>
  cost.total.lines.find((line) => line.label.match(label))!;

/** Tuition alone: the line of a program with these claims. */
const tuitionLine = (claims: readonly Claim[], context = makeContext()): Line =>
  lineOf(costOf(makeProgram(claims), context), /^Tuition/);

const at = (major: number, to: number = major) => ({ min: major * 100, max: to * 100 });

describe('tuition in every unit', () => {
  const months = (
    min: number,
    max: number = min,
    studyMode: 'FULL_TIME' | 'PART_TIME' = 'FULL_TIME',
  ) => makeClaim('duration', { studyMode, minMonths: min, maxMonths: max });
  const tuition = (per: 'YEAR' | 'PROGRAM' | 'SEMESTER' | 'CREDIT' | 'MODULE') =>
    makeClaim('tuition', { audience: 'ALL', money: money(1_000), per });

  it.each([
    ['YEAR', months(12), at(1_000)],
    ['YEAR', months(9), at(1_000)],
    ['YEAR', months(18), at(1_500, 2_000)],
    ['YEAR', months(24, 36), at(2_000, 3_000)],
    ['SEMESTER', months(12), at(2_000)],
    ['SEMESTER', months(9), at(1_500, 2_000)],
    ['PROGRAM', months(24, 36), at(1_000)],
  ] as const)('a %s over its study', (per, duration, range) => {
    expect(tuitionLine([duration, tuition(per)]).range).toEqual(range);
  });

  it('a credit times the credits, halves included', () => {
    const credits = makeClaim('credits', { amount: 7.5, system: 'ECTS' });
    const line = tuitionLine([year, credits, tuition('CREDIT')]);
    expect(line.range).toEqual(at(7_500));
    expect(line.working).toBe('USD\u00a01,000 a credit × 7.5');
  });

  it('is not counted by the credit where two systems could be meant, nor ever by the module', () => {
    const credits = [
      makeClaim('credits', { amount: 60, system: 'ECTS' }),
      makeClaim('credits', { amount: 120, system: 'CATS' }),
    ];
    expect(tuitionLine([year, ...credits, tuition('CREDIT')]).unknown?.kind).toBe('NOT_COUNTABLE');
    const reason = tuitionLine([year, tuition('MODULE')]).unknown!;
    expect(reasonText(reason)).toBe('Tuition is stated per module, and how many there are is not.');
  });

  it('between the full-time total and every year where a part-time fee is not told apart', () => {
    const line = tuitionLine(
      [months(12), months(24, 36, 'PART_TIME'), tuition('YEAR')],
      makeContext({ studyMode: 'PART_TIME' }),
    );
    expect(line.range).toEqual(at(1_000));
    const costs = costsOfProgram(
      makeProgram([months(12), months(24, 36, 'PART_TIME'), tuition('YEAR')]),
      makeContext(),
    );
    if (costs.kind === 'UNKNOWN') throw new Error('no duration');
    expect(lineOf(costs.value[1]!, /^Tuition/).range).toEqual(at(1_000, 3_000));
  });

  it('says where a fee by another unit comes to something else', () => {
    const credits = makeClaim('credits', { amount: 70, system: 'US_CREDITS' });
    const source = { id: 'example/fees' };
    const [aYear, aCredit] = [perYear(59_000), tuition('CREDIT')].map((claim) => ({
      ...claim,
      source: makeSource(source),
    }));
    const line = tuitionLine([year, credits, aYear!, aCredit!]);
    expect(line.reasons).toContain('Reckoned by the year it would come to USD\u00a059,000.');
  });
});

describe('who pays which tuition', () => {
  const claims = [
    year,
    perYear(1_000, { audience: 'DOMESTIC' }),
    perYear(3_000, { audience: 'INTERNATIONAL' }),
  ];

  it.each([
    [{ citizenships: ['GB'] }, at(1_000)],
    [{ citizenships: ['PK'] }, at(3_000)],
    [{ citizenships: ['PK', 'GB'] }, at(1_000)],
    [{ citizenships: ['GB'], audience: 'INTERNATIONAL' as const }, at(3_000)],
    [{}, at(1_000, 3_000)],
  ])('%j', (profile, range) => {
    expect(tuitionLine(claims, makeContext(profile)).range).toEqual(range);
  });

  it('counts citizens of the European Economic Area as domestic within it', () => {
    const program = makeProgram(claims, { country: 'IE', city: 'Cork' });
    const cost = costOf(program, makeContext({ citizenships: ['DE'] }));
    expect(lineOf(cost, /^Tuition/).range).toEqual(at(1_000));
  });

  it('gives a subsidised place to those who have one, and takes the latest cohort', () => {
    const places = [
      year,
      perYear(9_000, { subsidised: false, cohort: '2025' }),
      perYear(9_500, { subsidised: false, cohort: '2026' }),
      perYear(2_000, { subsidised: true }),
    ];
    expect(tuitionLine(places).range).toEqual(at(9_500));
    expect(tuitionLine(places, makeContext({ subsidisedPlace: true })).range).toEqual(at(2_000));
  });
});

describe('fees', () => {
  const fee = (
    kind: 'APPLICATION' | 'EXAMINATION' | 'OTHER',
    major: number,
    per: 'ONCE' | 'YEAR' | 'ATTEMPT',
    part?: string,
  ) =>
    makeClaim('fee', { kind, money: money(major), per, part }, { source: { id: 'example/fees' } });
  const withFees = (fees: readonly Claim[], profile = {}) =>
    costOf(makeProgram([year, perYear(1_000), ...fees]), makeContext(profile));

  it('by part and attempt', () => {
    const fees = [
      fee('EXAMINATION', 300, 'ATTEMPT', 'Part A'),
      fee('EXAMINATION', 500, 'ATTEMPT', 'Part B'),
    ];
    const cost = withFees(fees, { examinationAttempts: { min: 1, max: 3 } });
    expect(lineOf(cost, 'Examination fee, Part A').range).toEqual(at(300, 900));
    expect(lineOf(cost, 'Examination fee, Part B').range).toEqual(at(500, 1_500));
    expect(lineOf(withFees(fees), 'Part B').reasons).toEqual([
      'Each examination is passed at the first attempt.',
    ]);
  });

  it('of a kind that can add up reach from one to all, of another from the least to the most', () => {
    const examinations = [fee('EXAMINATION', 300, 'ATTEMPT'), fee('EXAMINATION', 500, 'ATTEMPT')];
    expect(lineOf(withFees(examinations), 'Examination fee').range).toEqual(at(300, 800));
    const applications = [fee('APPLICATION', 30, 'ONCE'), fee('APPLICATION', 50, 'ONCE')];
    expect(lineOf(withFees(applications), 'Application fee').range).toEqual(at(30, 50));
  });

  it('of two audiences are not added up where the reader may be either', () => {
    const other = (major: number, audience: 'DOMESTIC' | 'INTERNATIONAL') =>
      makeClaim(
        'fee',
        { kind: 'OTHER', money: money(major), per: 'ONCE', audience },
        { source: { id: 'example/fees' } },
      );
    const fees = [other(100, 'DOMESTIC'), other(900, 'INTERNATIONAL')];
    expect(lineOf(withFees(fees), 'Other fee').range).toEqual(at(100, 900));
    expect(lineOf(withFees(fees, { citizenships: ['GB'] }), 'Other fee').range).toEqual(at(100));
  });

  it('that no source states are named and not counted as nothing', () => {
    const line = lineOf(withFees([]), 'Examination fee');
    expect(line).toMatchObject({ range: null, counted: false, unknown: { kind: 'NOT_STATED' } });
  });
});

describe('living and moving', () => {
  const claims = [year, perYear(1_000)];

  it('takes the published figure of the city, with where it comes from', () => {
    const line = lineOf(costOf(makeProgram(claims), makeContext()), 'Living costs');
    expect(line.range).toEqual(at(18_750));
    expect(line.bases).toContainEqual({ kind: 'REFERENCE', figures: ['living-1'] });
    expect(line.conversion?.rateFrom?.perEuro).toBe('0.80');
  });

  it('is less certain of another city of the country, and says which', () => {
    const program = makeProgram(claims, { city: 'Leeds' });
    const line = lineOf(costOf(program, makeContext()), 'Living costs');
    expect(line.certainty).toBe('MODERATE');
    expect(line.reasons).toEqual(['The living costs are those of London, not of Leeds.']);
  });

  it('lets the reader’s own figure win', () => {
    const context = makeContext({ livingCosts: money(500) });
    expect(lineOf(costOf(makeProgram(claims), context), 'Living costs').range).toEqual(at(6_000));
  });

  it('makes the whole unknown where no figure covers all of living, with the known part beside it', () => {
    const program = makeProgram(claims, { country: 'ZA', city: 'Cape Town' });
    const { attendance } = costOf(program, makeContext());
    expect(attendance).toMatchObject({
      kind: 'UNKNOWN',
      knownPart: at(1_000),
      reasons: [{ kind: 'NO_REFERENCE', place: 'Cape Town, South Africa' }],
    });
  });

  it('costs nothing more to study online, and up to all of it to study partly so', () => {
    const delivered = (mode: 'ONLINE' | 'HYBRID') =>
      costOf(makeProgram([...claims, makeClaim('delivery', { mode })]), makeContext());
    expect(lineOf(delivered('ONLINE'), 'Living costs')).toMatchObject({
      counted: false,
      unknown: { kind: 'NOT_APPLICABLE' },
    });
    expect(lineOf(delivered('HYBRID'), 'Living costs').range).toEqual(at(0, 18_750));
  });

  it('counts moving only where the program is abroad and the reader names a sum', () => {
    const profile = { relocationCost: money(2_000) };
    const moving = (residence: string) =>
      lineOf(costOf(makeProgram(claims), makeContext({ ...profile, residence })), /^Moving/);
    expect(moving('PK').range).toEqual(at(2_000));
    expect(moving('GB')).toMatchObject({ counted: false, unknown: { kind: 'NOT_APPLICABLE' } });
  });
});

describe('income given up', () => {
  const pay = { pay: money(50_000), taxRate: 0.2 };
  const given = (claims: readonly Claim[], profile = {}) => {
    const { opportunity } = costOf(makeProgram([...claims]), makeContext({ ...pay, ...profile }));
    return opportunity.kind === 'KNOWN' ? opportunity.range : opportunity.reasons;
  };
  const partTime = makeClaim('duration', { studyMode: 'PART_TIME', minMonths: 24, maxMonths: 24 });
  const status = (value: Parameters<typeof makeClaim<'traineeStatus'>>[1]) =>
    makeClaim('traineeStatus', value);

  it('is net pay over full-time study', () => {
    expect(given([year])).toEqual(at(40_000));
  });

  it('is between none and half of it a year part-time, or what the reader says', () => {
    expect(given([partTime])).toEqual(at(0, 40_000));
    expect(given([partTime], { keptPay: { partTime: 0.8 } })).toEqual(at(16_000));
  });

  it('is less by the pay of a salaried trainee, and below zero where that is more than now', () => {
    const salaried = (major: number) =>
      status({ status: 'SALARIED', money: money(major), per: 'YEAR' });
    expect(given([year, salaried(30_000)])).toEqual(at(16_000));
    expect(given([year, salaried(60_000)])).toEqual(at(-8_000));
    expect(given([year, status({ status: 'MIXED', money: money(30_000), per: 'YEAR' })])).toEqual(
      at(16_000, 40_000),
    );
  });

  it('stays open where hospital training may be paid and no source says so', () => {
    const hospital = makeClaim('clinicalTraining', { kind: 'HOSPITAL_TRAINING' });
    expect(given([year, hospital])).toEqual(at(0, 40_000));
    expect(given([year, hospital, status({ status: 'UNSALARIED' })])).toEqual(at(40_000));
    expect(given([year, hospital], { payWhileStudying: money(20_000) })).toEqual(at(24_000));
  });

  it('is unknown without present pay, and the field is named', () => {
    const { opportunity } = costOf(makeProgram([year]), makeContext());
    expect(opportunity).toMatchObject({ kind: 'UNKNOWN', reasons: [{ field: 'pay' }] });
  });
});

describe('the whole', () => {
  it('does not add the most months of one line to the fewest of another', () => {
    const range = makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: 12, maxMonths: 36 });
    const claims = [range, perYear(10_000), makeClaim('delivery', { mode: 'ONLINE' })];
    const profile = { pay: money(10_000), payWhileStudying: money(16_000), taxRate: 0 };
    const cost = costOf(makeProgram(claims), makeContext(profile));
    // A year costs 10,000 and brings 6,000 more. The most is at 25 months, which touch three years: 30,000 less 12,500.
    expect(cost.opportunity).toMatchObject({ range: at(-18_000, -6_000) });
    expect(cost.total).toMatchObject({ range: { min: 400_000, max: 1_750_000 } });
  });

  it('adds its counted lines to the cent, and says whose prices they are', () => {
    const cost = costOf(
      makeProgram([
        year,
        perYear(1_000),
        makeClaim('fee', { kind: 'APPLICATION', money: money(55.55), per: 'ONCE' }),
      ]),
      makeContext({ pay: money(10_000) }),
    );
    if (cost.total.kind === 'UNKNOWN') throw new Error('unknown');
    expect(cost.total.range).toEqual(at(1_000 + 55.55 + 18_750 + 10_000));
    expect(cost.total.priceLevel).toEqual({ firstYear: 2026, lastYear: 2026, undated: 0 });
  });

  it('is not known without a duration, which can be drawn from the full-time year', () => {
    expect(costsOfProgram(makeProgram([perYear(1_000)]), makeContext())).toEqual({
      kind: 'UNKNOWN',
      reasons: [{ kind: 'NOT_STATED', what: 'the duration' }],
    });
    const credits = makeClaim('credits', {
      amount: 72,
      system: 'CREDIT_POINTS_AU',
      fullTimeYear: 48,
    });
    expect(costOf(makeProgram([credits]), makeContext()).months).toEqual({ min: 18, max: 18 });
  });

  it('is not comparable in a currency without a rate', () => {
    const program = makeProgram([
      year,
      makeClaim('tuition', { audience: 'ALL', money: money(5, 'ZMW'), per: 'YEAR' }),
    ]);
    expect(lineOf(costOf(program, makeContext()), /^Tuition/).unknown).toMatchObject({
      kind: 'NOT_COMPARABLE',
      currency: 'ZMW',
    });
  });
});
