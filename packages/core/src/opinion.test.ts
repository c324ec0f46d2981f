import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import type { DecisionContext } from './decision/decision-context.ts';
import type { ProgramFacts } from './decision/program-facts.ts';
import { CRITERIA, GOALS } from './fit/criterion.ts';
import { opinionOn } from './opinion.ts';
import { type Opinion, opinionsOn } from './opinions.ts';
import { type Profile, readProfile } from './profile.ts';
import { horizonOf } from './returns/curves.ts';
import { anyClaims, makeClaim } from './testing/claims.ts';
import { makeContext, makeProgram, money } from './testing/decision.ts';

const CURRENCIES = ['USD', 'GBP', 'JPY', 'EUR', 'ZMW'] as const;

const anyMoney = fc.record({
  minor: fc.oneof(fc.nat(10_000_000), fc.constant(10_000_000_000_000)),
  currency: fc.constantFrom(...CURRENCIES),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Profiles of all that the schema allows, ends included. */
const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    citizenships: fc.constantFrom(['GB'], ['PK'], ['DE', 'PK']),
    residence: fc.constantFrom('GB', 'PK', 'UG'),
    studyMode: fc.constantFrom('FULL_TIME' as const, 'PART_TIME' as const),
    medicalDegree: fc.boolean(),
    experienceMonths: fc.nat(720),
    englishTests: fc.constantFrom([], [{ name: 'IELTS', score: '7' }]),
    pay: anyMoney,
    taxRate: fc.double({ min: 0, max: 0.95, noNaN: true }),
    payGrowth: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    payWhileStudying: anyMoney,
    keptPay: fc.record({ fullTime: share, partTime: share }),
    livingCosts: anyMoney,
    presentLivingCosts: anyMoney,
    relocationCost: anyMoney,
    payAfter: fc.oneof(
      anyMoney.map((from) => ({ kind: 'OWN' as const, from })),
      fc.constant({ kind: 'STATED' as const }),
      fc.constant({ kind: 'REFERENCE' as const, id: 'pay-1' }),
    ),
    completionChance: share,
    recognitionChance: share,
    discountRate: fc.double({ min: -0.5, max: 1, noNaN: true }),
    horizonYears: fc.integer({ min: 1, max: 60 }),
    goals: fc.subarray([...GOALS]),
    weights: fc.constantFrom(
      { cost: 1 },
      Object.fromEntries(CRITERIA.map((key, index) => [key, index + 1])),
    ),
  },
  { requiredKeys: [] },
);

/** What a reckoning needs, up to the most that a claim may say. */
const reckonable: fc.Arbitrary<Claim[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 180 }),
    fc.nat(180),
    fc.oneof(fc.nat(9_000_000), fc.maxSafeNat()),
  )
  .map(([minMonths, more, minor]) => [
    makeClaim('duration', {
      studyMode: 'FULL_TIME',
      minMonths,
      maxMonths: Math.min(180, minMonths + more),
    }),
    makeClaim('tuition', { audience: 'ALL', money: { minor, currency: 'GBP' }, per: 'YEAR' }),
  ]);

const anyPrograms: fc.Arbitrary<ProgramFacts[]> = fc
  .array(fc.tuple(anyClaims(), fc.option(reckonable)), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(([claims, more], index) =>
      makeProgram([...claims, ...(more ?? [])], { slug: `p${index}` }),
    ),
  );

const opine = (programs: readonly ProgramFacts[], context: DecisionContext): Opinion =>
  opinionsOn(programs, context, { seed: 1, samples: 40 });

/** Every number within, with the way to it. */
function numbersIn(value: unknown, way = ''): [string, number][] {
  if (typeof value === 'number') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${way}.${key}`));
}

/** Every range within: objects of `min` and `max`. */
function rangesIn(value: unknown): { min: number; max: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(rangesIn);
  const { min, max } = value as { min?: unknown; max?: unknown };
  return typeof min === 'number' && typeof max === 'number' ? [{ min, max }, ...inner] : inner;
}

describe('an opinion on whatever claims and profile', () => {
  it('holds no number that is none, and no range that runs backwards', () => {
    fc.assert(
      fc.property(
        anyPrograms,
        anyProfile,
        fc.constantFrom(...CURRENCIES),
        (programs, profile, currency) => {
          expect(readProfile(profile).kind).toBe('PROFILE');
          const opinion = opine(programs, makeContext(profile, { currency }));
          expect(numbersIn(opinion).filter(([, number]) => !Number.isFinite(number))).toEqual([]);
          expect(rangesIn(opinion).filter(({ min, max }) => min > max)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives money in whole minor units that are held exactly', () => {
    fc.assert(
      fc.property(anyPrograms, anyProfile, (programs, profile) => {
        for (const { chosen } of opine(programs, makeContext(profile)).programs) {
          if (chosen.kind === 'UNKNOWN') continue;
          const { cost, returns } = chosen.value;
          const amounts = [
            cost.attendance,
            cost.opportunity,
            cost.total,
            returns.npv,
            horizonOf(returns),
          ];
          const units = numbersIn(amounts).filter(([way]) =>
            /(?:range|npv|value|knownPart)\.(?:min|max)$/.test(way),
          );
          expect(units.filter(([, minor]) => !Number.isSafeInteger(minor))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives a reason wherever it gives no figure', () => {
    fc.assert(
      fc.property(anyPrograms, anyProfile, (programs, profile) => {
        for (const { chosen } of opine(programs, makeContext(profile)).programs) {
          const figures =
            chosen.kind === 'UNKNOWN'
              ? [chosen]
              : [chosen.value.cost.total, chosen.value.returns.npv];
          const silent = figures.filter(
            (figure) => figure.kind === 'UNKNOWN' && figure.reasons.length === 0,
          );
          expect(silent).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const duration = (months: number) =>
  makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months });
const tuition = (major: number) =>
  makeClaim('tuition', { audience: 'ALL', money: money(major, 'GBP'), per: 'PROGRAM' });
const program = (slug: string, ...claims: readonly Claim[]): ProgramFacts =>
  makeProgram(claims, { slug });

const PROFILE: Profile = {
  residence: 'GB',
  pay: money(50_000),
  weights: { cost: 2, duration: 1 },
  medicalDegree: true,
};

const cheap = program('cheap', duration(12), tuition(10_000));
const dear = program('dear', duration(12), tuition(30_000));
const long = program('long', duration(36), tuition(5_000));

describe('an opinion behaves as it must when', () => {
  const base = opine([cheap, dear, long], makeContext(PROFILE));
  const order = (opinion: Opinion): string[] => opinion.fit.programs.map(({ slug }) => slug);

  it('programs are asked in another order: nothing but the order of answers changes', () => {
    const other = opine([long, cheap, dear], makeContext(PROFILE));
    expect(other.fit.programs).toEqual(base.fit.programs);
    expect(other.programs.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))).toEqual(
      base.programs.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    );
  });

  it('another currency is asked: the order and the share of pay stay', () => {
    const yen = opine([cheap, dear, long], makeContext(PROFILE, { currency: 'JPY' }));
    expect(order(yen)).toEqual(order(base));
    yen.programs.forEach(({ chosen }, index) => {
      const first = base.programs[index]!.chosen;
      if (chosen.kind === 'UNKNOWN' || first.kind === 'UNKNOWN') throw new Error('unknown');
      const [there, here] = [chosen, first].map(({ value }) => value.returns.requiredRaise);
      if (there?.kind !== 'KNOWN' || here?.kind !== 'KNOWN') throw new Error('unknown');
      expect(there.value.shareOfPay!.min).toBeCloseTo(here.value.shareOfPay!.min, 5);
    });
  });

  it('a program joins that is worse in everything: the others keep score and order', () => {
    const worst = program('worst', duration(60), tuition(90_000));
    const more = opine([cheap, dear, long, worst], makeContext(PROFILE));
    expect(order(more)).toEqual([...order(base), 'worst']);
    expect(more.fit.programs.map(({ score }) => score).slice(0, 3)).toEqual(
      base.fit.programs.map(({ score }) => score),
    );
  });

  it('a program is there twice: both have one score and share their places', () => {
    const twin = { ...cheap, slug: 'twin' };
    const { programs } = opine([cheap, twin, dear], makeContext(PROFILE)).fit;
    const [one, other] = ['cheap', 'twin'].map((slug) =>
      programs.find((entry) => entry.slug === slug)!,
    );
    expect(one!.score).toEqual(other!.score);
    expect(one!.places).toEqual(other!.places);
    expect(one!.acceptability.ranks).toEqual(other!.acceptability.ranks);
  });

  it('an input is widened: every range still holds the one before', () => {
    const wide = program(
      'cheap',
      makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: 9, maxMonths: 24 }),
      tuition(10_000),
    );
    const narrow = opinionOn(cheap, makeContext(PROFILE)).chosen;
    const wider = opinionOn(wide, makeContext(PROFILE)).chosen;
    if (narrow.kind === 'UNKNOWN' || wider.kind === 'UNKNOWN') throw new Error('unknown');
    const totals = [narrow, wider].map(({ value }) => value.cost.total);
    const raises = [narrow, wider].map(({ value }) => value.returns.requiredRaise);
    const pairs = [
      totals.map((total) => (total.kind === 'KNOWN' ? total.range : null)),
      raises.map((raise) => (raise.kind === 'KNOWN' ? raise.value.perYear : null)),
    ];
    for (const [before, after] of pairs) {
      expect(after!.min).toBeLessThanOrEqual(before!.min);
      expect(after!.max).toBeGreaterThanOrEqual(before!.max);
    }
  });

  it('the wanted way to study is not stated: fit is open for that reason', () => {
    const other = makeClaim('duration', { studyMode: 'PART_TIME', minMonths: 24, maxMonths: 24 });
    const added = makeProgram([tuition(1_000), other], { slug: 'part', name: 'PART' });
    const { fit } = opine([cheap, added], makeContext({ ...PROFILE, studyMode: 'FULL_TIME' }));
    const contribution = fit.programs
      .find(({ slug }) => slug === 'part')!
      .contributions.find(({ criterion }) => criterion === 'cost');
    expect(contribution?.value.unknown).toEqual({
      kind: 'NOT_STATED',
      what: 'a duration for full-time study',
    });
  });

  it('the reader may not apply: the program is told, and not weighed', () => {
    const barred = program(
      'barred',
      duration(12),
      makeClaim('admission', { kind: 'TRAINING_POST', required: true }),
    );
    const opinion = opine([cheap, barred], makeContext({ ...PROFILE, trainingPost: false }));
    expect(opinion.barred).toEqual(['barred']);
    expect(order(opinion)).toEqual(['cheap']);
    expect(opinion.programs.map(({ slug }) => slug)).toEqual(['cheap', 'barred']);
  });

  it('the wanted way to study is not stated: it says so, and costs the other', () => {
    const { chosen, others } = opinionOn(
      cheap,
      makeContext({ ...PROFILE, studyMode: 'PART_TIME' }),
    );
    expect(chosen).toEqual({
      kind: 'UNKNOWN',
      reasons: [{ kind: 'NOT_STATED', what: 'a duration for part-time study' }],
    });
    expect(others.map(({ mode }) => mode)).toEqual(['FULL_TIME']);
  });
});
