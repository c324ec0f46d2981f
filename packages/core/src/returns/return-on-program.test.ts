import { describe, expect, it } from 'vitest';
import { costTerms } from '../cost/cost-of-program.ts';
import { chooseOption, studyOptions } from '../cost/study-option.ts';
import type { Claim } from '../claim.ts';
import type { Profile } from '../profile.ts';
import { makeClaim } from '../testing/claims.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { horizonOf } from './curves.ts';
import { payOffers } from './pay-after.ts';
import { type ReturnOnProgram, returnOn } from './return-on-program.ts';

const CLAIMS = [
  makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: 12, maxMonths: 12 }),
  makeClaim('tuition', { audience: 'ALL', money: money(20_000), per: 'PROGRAM' }),
];

/** Pays 50,000 a year now, stays in the country: the cost is tuition and one year's pay, 70,000. */
const PROFILE: Profile = {
  residence: 'GB',
  pay: money(50_000),
  taxRate: 0,
  discountRate: 0,
  horizonYears: 11,
  payGrowth: 0,
};

function reckon(profile: Profile, claims: readonly Claim[] = CLAIMS): ReturnOnProgram {
  const program = makeProgram(claims);
  const context = makeContext({ ...PROFILE, ...profile });
  const option = chooseOption(studyOptions(program), undefined)!;
  return returnOn(program, costTerms(program, option, context), context);
}

const at = (major: number, to: number = major) => ({
  kind: 'KNOWN',
  value: { min: major * 100, max: to * 100 },
});

describe('the return on a program', () => {
  it('leans on nothing where there is nothing to lean on', () => {
    const { certainty, certaintyReasons } = reckon({ horizonYears: 1 });
    expect(certainty).toBe('VERY_LOW');
    expect(certaintyReasons).toHaveLength(1);
  });

  it('gives the chance of the contrary as a reader would write it', () => {
    const { branches } = reckon({ completionChance: 0.85, recognitionChance: 0.7 });
    expect(branches.map(({ chance }) => chance)).toEqual([0.595, 0.255, 0.15]);
  });

  it('is the required raise where no outcome is known, and nothing else is invented', () => {
    const result = reckon({});
    expect(result.headline).toBe('REQUIRED_RAISE');
    expect(result.requiredRaise).toMatchObject({
      value: { perYear: { min: 700_000, max: 700_000 }, shareOfPay: { min: 0.14, max: 0.14 } },
    });
    const lacking = { kind: 'UNKNOWN', reasons: [{ kind: 'PROFILE_LACKS', field: 'payAfter' }] };
    expect(result.npv).toEqual(lacking);
    expect(result.internalRate).toEqual(lacking);
    expect(result.branches[1]!.npv).toEqual(at(-70_000));
  });

  it('reckons every answer by hand-worked figures', () => {
    const result = reckon({ payAfter: { kind: 'OWN', from: money(60_000), to: money(70_000) } });
    expect(result.headline).toBe('NPV');
    expect(result.npv).toEqual(at(30_000, 130_000));
    expect(result.benefitCost).toEqual({ kind: 'KNOWN', value: { min: 100 / 70, max: 200 / 70 } });
    expect(result.payback).toEqual({
      kind: 'KNOWN',
      value: { kind: 'WITHIN', years: { min: 4.5, max: 8 } },
    });
    const rate = result.internalRate.kind === 'KNOWN' ? result.internalRate.value : null;
    // 70,000 for ten years of 10,000: 7.073 %; of 20,000: 25.661 %, by the annuity tables.
    expect(rate?.kind).toBe('ONE');
    expect(rate?.range?.min).toBeCloseTo(0.070_73, 5);
    expect(rate?.range?.max).toBeCloseTo(0.256_61, 5);
  });

  it('shows 0, 3, 5 and 8 % beside the stated rate', () => {
    const { atRates, npv } = reckon({ payAfter: { kind: 'OWN', from: money(60_000) } });
    expect(atRates.map((entry) => entry.rate)).toEqual([0, 0.03, 0.05, 0.08]);
    expect(atRates[0]!.npv).toEqual(npv);
    // Ten years of 10,000 from the end of the first are worth 77,217.35 at 5 %.
    expect(atRates[2]!.npv).toEqual({ kind: 'KNOWN', value: { min: 721_735, max: 721_735 } });
  });

  it('takes both pays after tax, so that the raise needed before tax is more', () => {
    const { requiredRaise } = reckon({ taxRate: 0.5 });
    // 20,000 and half of 50,000, over ten years: 4,500 net, 9,000 before tax.
    expect(requiredRaise).toMatchObject({
      value: { perYear: { min: 450_000, max: 450_000 }, beforeTax: { min: 900_000, max: 900_000 } },
    });
  });

  it('shows completion and recognition as branches, and a mean only for stated chances', () => {
    const profile: Profile = { payAfter: { kind: 'OWN', from: money(60_000) } };
    const silent = reckon(profile);
    expect(silent.branches.map((branch) => branch.chance)).toEqual([null, null, null]);
    expect(silent.expected).toMatchObject({ kind: 'UNKNOWN' });
    const said = reckon({ ...profile, completionChance: 0.8, recognitionChance: 0.5 });
    expect(said.branches.map((branch) => branch.npv)).toEqual([
      at(30_000),
      at(-70_000),
      at(-70_000, 0),
    ]);
    // 0.4 × 30,000 − 0.4 × 70,000 − 0.2 × (0 to 70,000)
    expect(said.expected).toEqual(at(-30_000, -16_000));
  });

  it('counts the years of training pay against the cost', () => {
    const salaried = makeClaim('traineeStatus', {
      status: 'SALARIED',
      money: money(50_000),
      per: 'YEAR',
    });
    expect(reckon({}, [...CLAIMS, salaried]).requiredRaise).toMatchObject({
      value: { perYear: { min: 200_000, max: 200_000 } },
    });
  });

  it('counts what living costs more than now, and its bounds where that is not known', () => {
    const abroad = (profile: Profile) => reckon({ residence: 'PK', ...profile }).requiredRaise;
    // 18,750 a year there; 9,000 a year now.
    expect(abroad({ presentLivingCosts: money(750) })).toMatchObject({
      value: { perYear: { min: 797_500, max: 797_500 } },
    });
    expect(abroad({})).toMatchObject({ value: { perYear: { min: 700_000, max: 887_500 } } });
  });

  it('says that the horizon is too short, and names a cost that is missing', () => {
    expect(reckon({ horizonYears: 1 }).requiredRaise).toEqual({
      kind: 'UNKNOWN',
      reasons: [{ kind: 'HORIZON_TOO_SHORT', years: 1 }],
    });
    expect(reckon({}, CLAIMS.slice(0, 1)).requiredRaise).toMatchObject({
      reasons: [{ kind: 'NOT_STATED' }],
    });
  });

  it('draws the curve from the end of study to the horizon', () => {
    const horizon = horizonOf(reckon({ payAfter: { kind: 'OWN', from: money(60_000) } }));
    expect(horizon.map((point) => point.years)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(horizon[6]).toMatchObject({ npv: { min: 0, max: 0 } });
    expect(horizon.at(-1)!.requiredRaise).toEqual({ min: 700_000, max: 700_000 });
  });

  it('names the input that moves the answer most', () => {
    const { sensitivity } = reckon({
      payAfter: { kind: 'OWN', from: money(60_000), to: money(70_000) },
    });
    expect(sensitivity[0]).toMatchObject({
      input: 'horizon',
      span: '6–16 years',
      swing: 15_000_000,
    });
    expect(sensitivity[1]).toMatchObject({ input: 'raise', moved: 'OWN_RANGE', swing: 10_000_000 });
    const swings = sensitivity.map((entry) => entry.swing);
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    expect(sensitivity.map((entry) => entry.input)).not.toContain('relocation');
  });

  it('offers published pay as an assumption, and uses it only when asked', () => {
    const program = makeProgram(CLAIMS);
    const [offer] = payOffers(program, makeContext(PROFILE));
    expect(offer).toMatchObject({ label: 'Specialist pay in United Kingdom: Minimum.' });
    const result = reckon({ payAfter: offer!.choice });
    expect(result.headline).toBe('NPV');
    expect(result.certaintyReasons).toContain(
      'You would earn what is published as Specialist pay in United Kingdom: Minimum.',
    );
    expect(reckon({ payAfter: { kind: 'REFERENCE', id: 'pay-9' } }).npv).toMatchObject({
      reasons: [{ kind: 'NO_REFERENCE' }],
    });
  });

  it('sets the least raise against the most cost, and a loss against the least', () => {
    // Abroad the cost is 70,000 to 88,750; ten years of the raise follow.
    const ratio = (from: number, to: number) =>
      reckon({
        residence: 'PK',
        payAfter: { kind: 'OWN', from: money(50_000 + from), to: money(50_000 + to) },
      }).benefitCost;
    const known = (min: number, max: number) => ({ kind: 'KNOWN', value: { min, max } });
    expect(ratio(10_000, 20_000)).toEqual(known(100 / 88.75, 200 / 70));
    expect(ratio(-10_000, 20_000)).toEqual(known(-100 / 70, 200 / 70));
    expect(ratio(-20_000, -10_000)).toEqual(known(-200 / 70, -100 / 88.75));
    expect(ratio(0, 0)).toEqual(known(0, 0));
  });

  it.each([70_000, 90_000])('gives no ratio to costs where training is paid %s', (paid) => {
    const salaried = makeClaim('traineeStatus', {
      status: 'SALARIED',
      money: money(paid),
      per: 'YEAR',
    });
    const profile: Profile = { payAfter: { kind: 'OWN', from: money(60_000) } };
    const { benefitCost, npv } = reckon(profile, [...CLAIMS, salaried]);
    expect(npv.kind).toBe('KNOWN');
    expect(benefitCost).toMatchObject({ kind: 'UNKNOWN', reasons: [{ kind: 'NOT_APPLICABLE' }] });
  });

  it('answers nothing at any rate where the horizon is too short', () => {
    const result = reckon({ horizonYears: 1 });
    const unknown = { kind: 'UNKNOWN', reasons: [{ kind: 'HORIZON_TOO_SHORT', years: 1 }] };
    expect(result.atRates).toEqual(
      [0, 0.03, 0.05, 0.08].map((rate) => ({ rate, npv: unknown, requiredRaise: unknown })),
    );
    expect([result.branches, result.sensitivity, result.curves]).toEqual([[], [], null]);
    expect(result.certaintyReasons).toEqual([expect.stringContaining('as long as the horizon')]);
  });

  it('says what it rests on: claims, what the reader said, and no assumption of its own', () => {
    const { bases, certainty } = reckon({
      payAfter: { kind: 'OWN', from: money(60_000) },
    });
    const fields = bases.flatMap((basis) => (basis.kind === 'PROFILE' ? [basis.field] : []));
    expect(fields).toEqual(
      expect.arrayContaining(['pay', 'payAfter', 'discountRate', 'horizonYears', 'payGrowth']),
    );
    expect(bases.filter(({ kind }) => kind === 'CLAIM')).not.toHaveLength(0);
    expect(bases.filter(({ kind }) => kind === 'REFERENCE')).toEqual([]);
    expect(certainty).toBe('LOW');
  });

  it('names who discounts as it does where the reader gives no rate', () => {
    const { bases, certaintyReasons } = reckon({ discountRate: undefined });
    expect(bases).toContainEqual({ kind: 'REFERENCE', figures: ['rate-1'] });
    expect(certaintyReasons).toContain(
      'Future money is discounted at 3.5 % a year in real terms, as A program has it.',
    );
    expect(bases.filter(({ kind }) => kind === 'PROFILE')).not.toContainEqual(
      expect.objectContaining({ field: 'discountRate' }),
    );
  });

  it('lets pay grow as the reader says', () => {
    const payAfter = { kind: 'OWN', from: money(60_000) } as const;
    const [still, grown] = [reckon({ payAfter }), reckon({ payAfter, payGrowth: 0.02 })];
    expect(grown.terms.growth).toBe(0.02);
    expect(still.npv.kind === 'KNOWN' && grown.npv.kind === 'KNOWN').toBe(true);
    expect(grown.npv).not.toEqual(still.npv);
  });

  it('labels the rate and the horizon that it had to assume', () => {
    const { certaintyReasons, terms } = reckon({
      discountRate: undefined,
      horizonYears: undefined,
    });
    expect(terms).toEqual({ rate: 0.035, growth: 0, years: 20 });
    expect(certaintyReasons).toContain('Looking ahead 20 years from the start.');
  });
});
