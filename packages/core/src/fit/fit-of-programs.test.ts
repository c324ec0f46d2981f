import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim.ts';
import { chooseOption, studyOptions } from '../cost/study-option.ts';
import type { Profile } from '../profile.ts';
import { makeClaim } from '../testing/claims.ts';
import { makeContext, makeProgram } from '../testing/decision.ts';
import type { Criterion } from './criterion.ts';
import { fitOfPrograms } from './fit-of-programs.ts';
import { type Judged, valueOf } from './value-functions.ts';
import { weightingOf, wishesOf } from './wishes.ts';

function judge(slug: string, claims: readonly Claim[]): Judged {
  const program = makeProgram(claims, { slug, name: slug.toUpperCase() });
  const options = studyOptions(program);
  const noOption = { kind: 'NOT_STATED', what: 'the duration' } as const;
  return { program, options, option: chooseOption(options, undefined), noOption, total: null };
}

const duration = (months: number, maxMonths = months) =>
  makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: months, maxMonths });

const UNPAID_FROM_ABROAD = makeClaim('traineeStatus', {
  status: 'UNSALARIED',
  audience: 'INTERNATIONAL',
});

function valued(criterion: Criterion, claims: readonly Claim[], profile: Profile) {
  const { range, unknown } = valueOf(
    criterion,
    judge('x', claims),
    wishesOf(profile),
    makeContext(profile),
  );
  return unknown === null ? [range.min, range.max] : unknown.kind;
}

describe('value functions on stated scales', () => {
  const effect = (value: 'LISTED' | 'MAY_REGISTER' | undefined, conditions?: string[]) =>
    makeClaim('recognition', { body: 'HPCSA', outcome: 'x', effect: value, conditions });

  it.each<[Criterion, readonly Claim[], Profile, unknown]>([
    ['duration', [duration(12)], {}, [1, 1]],
    ['duration', [duration(36)], {}, [0.5, 0.5]],
    ['duration', [duration(24, 72)], {}, [0, 0.75]],
    ['duration', [], {}, 'NOT_STATED'],
    [
      'research',
      [makeClaim('research', { kind: 'THESIS' })],
      { preferences: { research: 'MUCH' } },
      [1, 1],
    ],
    [
      'research',
      [makeClaim('research', { kind: 'NONE' })],
      { preferences: { research: 'LITTLE' } },
      [1, 1],
    ],
    ['research', [makeClaim('research', { kind: 'NONE' })], {}, 'PROFILE_LACKS'],
    ['research', [makeClaim('research', { kind: 'NONE' })], { goals: ['RESEARCH_CAREER'] }, [0, 0]],
    [
      'clinicalTraining',
      [makeClaim('clinicalTraining', { kind: 'UNSPECIFIED' })],
      { preferences: { clinicalTraining: 'MUCH' } },
      [0.33, 1],
    ],
    [
      'delivery',
      [makeClaim('delivery', { mode: 'HYBRID' })],
      { preferences: { delivery: ['ONLINE', 'HYBRID'] } },
      [0.5, 0.5],
    ],
    ['location', [], { preferences: { countries: ['GB'] } }, [1, 1]],
    [
      'location',
      [makeClaim('delivery', { mode: 'ONLINE' })],
      { residence: 'PK', preferences: { countries: ['GB'] } },
      [0, 0],
    ],
    ['language', [], { preferences: { languages: ['en'] } }, 'NOT_STATED'],
    [
      'language',
      [makeClaim('language', { code: 'fr' })],
      { preferences: { languages: ['en'] } },
      [0, 0],
    ],
    ['recognition', [effect('LISTED')], {}, [0.25, 0.25]],
    ['recognition', [effect('MAY_REGISTER', ['x'])], {}, [0, 1]],
    ['recognition', [effect(undefined)], {}, [0, 1]],
    [
      'recognition',
      [effect('MAY_REGISTER')],
      { preferences: { regulators: ['Singapore'] } },
      'NOT_STATED',
    ],
    ['traineePay', [makeClaim('traineeStatus', { status: 'MIXED' })], {}, [0, 1]],
    ['traineePay', [UNPAID_FROM_ABROAD], { audience: 'INTERNATIONAL' }, [0, 0]],
    ['traineePay', [UNPAID_FROM_ABROAD], { audience: 'DOMESTIC' }, 'NOT_STATED'],
    ['traineePay', [UNPAID_FROM_ABROAD], {}, [0, 1]],
    ['studyMode', [duration(12)], { studyMode: 'PART_TIME' }, [0, 0]],
    [
      'assessment',
      [makeClaim('assessment', { kind: 'THESIS' }), makeClaim('assessment', { kind: 'LOGBOOK' })],
      { preferences: { assessment: ['THESIS'] } },
      [0.5, 0.5],
    ],
    ['cost', [duration(12)], {}, 'NOT_STATED'],
  ])('%s of %j', (criterion, claims, profile, wanted) => {
    expect(valued(criterion, claims, profile)).toEqual(wanted);
  });
});

describe('weights', () => {
  it('sum to one, and a criterion of none is left out', () => {
    const { weights } = weightingOf({ weights: { cost: 3, research: 1, delivery: 0 } });
    expect([...weights]).toEqual([
      ['cost', 0.75],
      ['research', 0.25],
    ]);
  });

  it('set out from goals, or alike over all that the profile speaks of, and say so', () => {
    const goals = weightingOf({ goals: ['RESEARCH_CAREER'] });
    expect(goals.weights.get('research')).toBe(0.5);
    expect(goals.footing.reasons).toEqual(['The weights are those that your goals set out with.']);
    const alike = weightingOf({ preferences: { research: 'MUCH' } });
    expect([...alike.weights]).toEqual([
      ['duration', 0.5],
      ['research', 0.5],
    ]);
  });
});

describe('fit', () => {
  const research = (kind: 'THESIS' | 'NONE') => makeClaim('research', { kind });
  const profile: Profile = {
    weights: { duration: 3, research: 1 },
    preferences: { research: 'MUCH' },
  };
  const short = judge('short', [duration(12), research('NONE')]);
  const long = judge('long', [duration(36), research('THESIS')]);
  const silent = judge('silent', [duration(48)]);
  const fitOf = (...judged: readonly Judged[]) =>
    fitOfPrograms(judged, makeContext(profile), { seed: 1, samples: 4_000 });

  it('adds up what each criterion contributes', () => {
    const [first] = fitOf(short, long).programs;
    expect(first?.slug).toBe('short');
    expect(first?.score).toEqual({ min: 0.75, max: 0.75 });
    expect(first?.contributions.map(({ criterion, adds }) => [criterion, adds.min])).toEqual([
      ['duration', 0.75],
      ['research', 0],
    ]);
  });

  it('says how stable the order is, in words', () => {
    const { sentences, change } = fitOf(short, long);
    // 0.5 × duration against research: level at a third of the weight on research.
    expect(change?.to).toBeCloseTo(1 / 3, 9);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toMatch(/^LONG is first under 6[5-8] % of weightings\.$/);
    expect(sentences[2]).toBe('LONG leads once research weighs over 33 % (now 25 %).');
  });

  it('widens the score by what is unknown, and leaves places open', () => {
    const { programs, sentences } = fitOf(long, silent);
    const [first, second] = programs;
    expect(first).toMatchObject({ slug: 'long', places: { min: 1, max: 1 } });
    expect(second).toMatchObject({ slug: 'silent', score: { min: 0.1875, max: 0.4375 } });
    expect(sentences.at(-1)).not.toMatch(/should|best|recommend/i);
    const other = judge('middle', [duration(42)]);
    expect(fitOf(other, silent).sentences.at(-1)).toBe(
      'Under your weights the order is open: what is not known could put any of 2 programs first.',
    );
  });

  it('orders programs alike in whatever order they come', () => {
    const order = (...judged: readonly Judged[]) =>
      fitOf(...judged).programs.map(({ slug }) => slug);
    expect(order(silent, long, short)).toEqual(order(short, long, silent));
  });

  it('has no order of one program, or of none', () => {
    expect(fitOf(short).sentences).toEqual([]);
    expect(fitOf().programs).toEqual([]);
  });
});
