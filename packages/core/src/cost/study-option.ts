import type { StudyMode } from '../attribute/duration.ts';
import type { TuitionMode } from '../attribute/tuition.ts';
import { type Footing, assumed, together } from '../decision/figure.ts';
import { type ProgramFacts, factsOf, footingOf } from '../decision/program-facts.ts';
import type { Interval } from '../interval.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** One way to study a program, with how long it takes. */
export interface StudyOption {
  readonly mode: StudyMode;
  /** Whole months. */
  readonly months: Interval;
  readonly footing: Footing;
}

/** Credits are not grouped. */
const PLAIN = { useGrouping: false } as const;

const ORDER: readonly StudyMode[] = ['FULL_TIME', 'ANY', 'PART_TIME'];

/**
 * The ways to study a program whose length is known, full-time first. Where no source states a duration, one is
 * drawn from the credits and the institution's full-time year, as an assumption.
 */
export function studyOptions(
  program: Pick<ProgramFacts, 'resolutions'>,
  say: CoreWords = ENGLISH,
): StudyOption[] {
  const stated = factsOf(program, 'duration').map((fact): StudyOption => ({
    mode: fact.value.studyMode,
    months: { min: fact.value.minMonths, max: fact.value.maxMonths },
    footing: footingOf([fact]),
  }));
  const options = stated.length > 0 ? stated : fromCredits(program, say);
  return options.toSorted((a, b) => ORDER.indexOf(a.mode) - ORDER.indexOf(b.mode));
}

/** The option for a wanted mode: that mode, else the one that holds for any; the first where none is wanted. */
export function chooseOption(
  options: readonly StudyOption[],
  wanted: TuitionMode | undefined,
): StudyOption | null {
  if (wanted === undefined) return options[0] ?? null;
  return (
    options.find((option) => option.mode === wanted) ??
    options.find((option) => option.mode === 'ANY') ??
    null
  );
}

/** "1–2 years" */
export function monthsText(months: Interval, say: CoreWords = ENGLISH): string {
  return say.months(months.min, months.max);
}

function fromCredits(program: Pick<ProgramFacts, 'resolutions'>, say: CoreWords): StudyOption[] {
  const fact = factsOf(program, 'credits').find((entry) => entry.value.fullTimeYear !== undefined);
  const year = fact?.value.fullTimeYear;
  if (fact === undefined || year === undefined) return [];
  const months = (12 * fact.value.amount) / year;
  const [min, max] = [Math.max(1, Math.floor(months)), Math.max(1, Math.ceil(months))];
  const [amount, yearly] = [fact.value.amount, year].map((count) =>
    count.toLocaleString(say.locale, PLAIN),
  );
  const text = say.assume.fromCredits(`${amount}`, `${yearly}`, say.months(min, max));
  return [
    {
      mode: 'FULL_TIME',
      months: { min, max },
      footing: together([footingOf([fact]), assumed(text)]),
    },
  ];
}
