import { type Basis, type Footing, assumed, fromProfile } from '../decision/figure.ts';
import type { TuitionMode } from '../attribute/tuition.ts';
import type { Preferences } from '../profile-preferences.ts';
import type { Profile } from '../profile.ts';
import { CRITERIA, type Criterion, type Goal } from './criterion.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Weights that a goal sets out with: a start to be changed, stated here and in docs/methods/fit.md. */
const BY_GOAL: Readonly<Record<Goal, Partial<Record<Criterion, number>>>> = {
  SPECIALIST_REGISTRATION: {
    recognition: 4,
    clinicalTraining: 3,
    traineePay: 1,
    duration: 1,
    cost: 1,
  },
  RESEARCH_CAREER: { research: 4, assessment: 1, duration: 1, cost: 2 },
  CLINICAL_SKILL: { clinicalTraining: 4, duration: 1, cost: 2, location: 1 },
  STUDY_BESIDE_WORK: { studyMode: 3, delivery: 3, duration: 1, cost: 2 },
};

/** What a goal implies, where the reader does not say otherwise. */
const IMPLIED: Readonly<Record<Goal, Preferences & { readonly studyMode?: TuitionMode }>> = {
  SPECIALIST_REGISTRATION: { clinicalTraining: 'MUCH' },
  RESEARCH_CAREER: { research: 'MUCH', assessment: ['THESIS'] },
  CLINICAL_SKILL: { clinicalTraining: 'MUCH' },
  STUDY_BESIDE_WORK: { delivery: ['ONLINE', 'HYBRID'], studyMode: 'PART_TIME' },
};

/** What the reader wants of each criterion. */
export type Wishes = Preferences & { readonly studyMode?: TuitionMode | undefined };

/** The reader's wishes: what goals imply, overruled by what is said. */
export function wishesOf(profile: Profile): Wishes {
  const goals = new Set(profile.goals);
  const said = profile.studyMode === undefined ? {} : { studyMode: profile.studyMode };
  return {
    ...(goals.has('SPECIALIST_REGISTRATION') && IMPLIED.SPECIALIST_REGISTRATION),
    ...(goals.has('RESEARCH_CAREER') && IMPLIED.RESEARCH_CAREER),
    ...(goals.has('CLINICAL_SKILL') && IMPLIED.CLINICAL_SKILL),
    ...(goals.has('STUDY_BESIDE_WORK') && IMPLIED.STUDY_BESIDE_WORK),
    ...profile.preferences,
    ...said,
  };
}

/** Weights that sum to one, over the criteria that weigh anything, and where they come from. */
export interface Weighting {
  readonly weights: ReadonlyMap<Criterion, number>;
  readonly footing: Footing;
}

/** The reader's weights; else those of their goals; else the same for every criterion that they speak of. */
export function weightingOf(profile: Profile, say: CoreWords = ENGLISH): Weighting {
  if (profile.weights !== undefined) {
    return { weights: normalise(profile.weights), footing: fromProfile('weights') };
  }
  const goals = profile.goals ?? [];
  if (goals.length > 0) {
    const sum: Partial<Record<Criterion, number>> = {};
    for (const goal of goals) {
      for (const criterion of CRITERIA) {
        sum[criterion] = (sum[criterion] ?? 0) + (BY_GOAL[goal][criterion] ?? 0);
      }
    }
    const taken = assumed(say.assume.goalWeights);
    const bases: Basis[] = [{ kind: 'PROFILE', field: 'goals' }, ...taken.bases];
    return { weights: normalise(sum), footing: { ...taken, bases } };
  }
  const spoken = spokenOf(profile).map((criterion) => [criterion, 1] as const);
  const footing = assumed(say.assume.evenWeights);
  return { weights: normalise(Object.fromEntries(spoken)), footing };
}

function spokenOf(profile: Profile): Criterion[] {
  const {
    research,
    clinicalTraining,
    delivery,
    countries,
    languages,
    regulators,
    assessment,
    budget,
  } = profile.preferences ?? {};
  const spoken: Readonly<Record<Criterion, unknown>> = {
    duration: true,
    cost: budget ?? profile.pay,
    studyMode: profile.studyMode,
    traineePay: undefined,
    research,
    clinicalTraining,
    assessment,
    delivery,
    location: countries,
    language: languages,
    recognition: regulators,
  };
  return CRITERIA.filter((criterion) => spoken[criterion] !== undefined);
}

function normalise(
  weights: Partial<Record<Criterion, number | undefined>>,
): ReadonlyMap<Criterion, number> {
  const entries = CRITERIA.map((criterion) => [criterion, weights[criterion] ?? 0] as const);
  const positive = entries.filter(([, weight]) => weight > 0);
  const sum = positive.reduce((total, [, weight]) => total + weight, 0);
  return new Map(positive.map(([criterion, weight]) => [criterion, weight / sum]));
}
