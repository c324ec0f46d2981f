import type { StudyMode } from '../attribute/duration.ts';
import type { Audience } from '../attribute/price.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import { type Footing, assumed, together } from '../decision/figure.ts';
import type { Fact } from '../decision/program-facts.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

type TuitionFact = Fact<'tuition'>;

/** The fees that a reader would meet, with what had to be taken for granted to say so. */
export interface TuitionChoice {
  readonly facts: readonly TuitionFact[];
  readonly footing: Footing;
}

/**
 * Narrows tuition to one fee status and study mode: a fee for exactly this audience beats one for all, one for this
 * study mode one for every mode, the latest cohort earlier ones; a subsidised place counts only where the reader
 * has one, unless no other fee is stated.
 */
export function tuitionFor(
  facts: readonly TuitionFact[],
  mode: StudyMode,
  audience: Exclude<Audience, 'ALL'>,
  context: Pick<DecisionContext, 'profile' | 'words'>,
): TuitionChoice {
  const open = facts.filter(
    ({ value }) =>
      (value.audience === audience || value.audience === 'ALL') &&
      (mode === 'ANY' || value.studyMode === undefined || value.studyMode === mode),
  );
  const place = byPlace(open, context.profile.subsidisedPlace, wordsOf(context));
  const own = prefer(place.facts, ({ value }) => value.audience === audience);
  const tied = mode === 'ANY' ? own : prefer(own, ({ value }) => value.studyMode === mode);
  return { facts: latestCohort(tied), footing: place.footing };
}

function byPlace(
  facts: readonly TuitionFact[],
  subsidised: boolean | undefined,
  { assume }: CoreWords,
): TuitionChoice {
  const wanted = subsidised === true;
  const fitting = facts.filter(({ value }) => (value.subsidised ?? wanted) === wanted);
  if (fitting.length > 0 || facts.length === 0) {
    const preferred = wanted ? prefer(fitting, ({ value }) => value.subsidised === true) : fitting;
    return { facts: preferred, footing: together([]) };
  }
  const text = wanted ? assume.onlyFullFee : assume.onlySubsidised;
  return { facts, footing: assumed(text) };
}

function prefer(
  facts: readonly TuitionFact[],
  test: (fact: TuitionFact) => boolean,
): readonly TuitionFact[] {
  const preferred = facts.filter(test);
  return preferred.length > 0 ? preferred : facts;
}

/** Who starts now joins the latest cohort; fees without one hold for every cohort and stay only where none has one. */
function latestCohort(facts: readonly TuitionFact[]): readonly TuitionFact[] {
  const cohorts = facts.flatMap(({ value }) => (value.cohort === undefined ? [] : [value.cohort]));
  const latest = cohorts.toSorted().at(-1);
  return latest === undefined ? facts : facts.filter(({ value }) => value.cohort === latest);
}
