import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';
import { ENGLISH } from '../words/en/english.ts';
import type { CoreWords } from '../words/core-words.ts';

/** How much of the week one studies; `ANY`: the source ties the duration to no mode. */
export const STUDY_MODES = ['FULL_TIME', 'PART_TIME', 'ANY'] as const;
export type StudyMode = (typeof STUDY_MODES)[number];

/** How long the program takes, in months, as it is meant to be studied; a completion limit is no duration. */
export interface Duration {
  readonly studyMode: StudyMode;
  readonly minMonths: number;
  readonly maxMonths: number;
}

const Months = v.pipe(
  v.number(),
  v.integer('a duration is whole months'),
  v.minValue(1, 'a duration is at least one month'),
  v.maxValue(180, 'a duration above 15 years is no program length'),
);

const DurationSchema: v.GenericSchema<unknown, Duration> = v.pipe(
  v.strictObject({ studyMode: v.picklist(STUDY_MODES), minMonths: Months, maxMonths: Months }),
  v.check(
    (value) => value.minMonths <= value.maxMonths,
    (issue) =>
      `the duration runs backwards: minMonths ${issue.input.minMonths} is more than maxMonths ${issue.input.maxMonths}`,
  ),
);

/** "2–3 years", "18 months", "2.5 years": years where both bounds are half years from two years on. */
export function formatMonths(min: number, max: number, say: CoreWords = ENGLISH): string {
  return say.months(min, max);
}

export const duration: Attribute<'duration', Duration> = defineAttribute({
  key: 'duration',
  label: 'Duration',
  description: 'How long the program takes as it is meant to be studied, in months, by study mode.',
  schema: DurationSchema,
  arity: 'ONE',
  direction: 'LESS',
  qualify: (value) => value.studyMode,
  qualifiers: ['FULL_TIME', 'PART_TIME', 'ANY'],
  qualifierLabel: (qualifier, say = ENGLISH) => {
    const mode = STUDY_MODES.find((known) => known === qualifier);
    return mode === undefined ? qualifier : say.studyMode[mode];
  },
  format: (value, say) => formatMonths(value.minMonths, value.maxMonths, say),
  same: (a, b) => a.minMonths === b.minMonths && a.maxMonths === b.maxMonths,
  measure: (value) => ({ min: value.minMonths, max: value.maxMonths, unit: 'months' }),
});
