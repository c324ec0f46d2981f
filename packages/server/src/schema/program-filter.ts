import type { Bounds, CardFilter, ChoiceName } from '../database/card-index/selection.ts';
import { builder } from './builder.ts';
import { EligibilityInput } from './eligibility-filter.ts';
import { ProgramStatusEnum } from './enums.ts';
import {
  ClinicalTrainingKindEnum,
  CreditSystemEnum,
  DeliveryModeEnum,
  PayerEnum,
  ResearchKindEnum,
  StudyPaceEnum,
  TraineePayEnum,
} from './fact-enums.ts';
import { badInput } from './window.ts';

const DurationRangeInput = builder.inputType('DurationRange', {
  description: 'A duration in months. A program is kept where some of its own range lies within.',
  fields: (t) => ({
    pace: t.field({
      type: StudyPaceEnum,
      description:
        'Of which pace; a duration that no source ties to a pace counts for both. Left out: full-time where it is stated.',
    }),
    atLeast: t.int({ description: 'Whole months: `12`.' }),
    atMost: t.int({ description: 'Whole months: `36`.' }),
  }),
});

const TuitionRangeInput = builder.inputType('TuitionRange', {
  description:
    "A range of tuition in a currency of the caller's. Amounts are converted at the server's newest rates; a program whose tuition is unknown, or in a currency without a rate, is left out and counted in `leftOut`. It is kept where some of its own range lies within.",
  fields: (t) => ({
    payer: t.field({ type: PayerEnum, required: true, description: 'Who pays: `INTERNATIONAL`.' }),
    currency: t.field({ type: 'Currency', required: true, description: 'ISO 4217: `"AUD"`.' }),
    atLeast: t.field({
      type: 'MinorUnits',
      description: 'Whole minor units: `1000000` is AUD 10,000.',
    }),
    atMost: t.field({
      type: 'MinorUnits',
      description: 'Whole minor units: `4500000` is AUD 45,000.',
    }),
  }),
});

const CreditRangeInput = builder.inputType('CreditRange', {
  description: 'A range of credits of one system; systems do not convert.',
  fields: (t) => ({
    system: t.field({ type: CreditSystemEnum, required: true, description: '`ECTS`' }),
    atLeast: t.float({ description: 'Credits: `60`.' }),
    atMost: t.float({ description: 'Credits: `120`.' }),
  }),
});

/** Which programs a list holds. */
export const ProgramFilterInput = builder.inputType('ProgramFilter', {
  description: 'Which programs a list holds: any value of a field, every field that is given.',
  fields: (t) => ({
    awards: t.stringList({ description: '`["MMed", "ChM"]`' }),
    countries: t.stringList({ description: 'ISO 3166-1 codes: `["SG", "MY"]`' }),
    regions: t.stringList({
      description: 'Sub-regions of the United Nations (M49): `["Southern Africa"]`',
    }),
    specialties: t.stringList({ description: 'Slugs: `["psychiatry"]`' }),
    institutions: t.stringList({ description: 'Slugs: `["sydney"]`' }),
    statuses: t.field({ type: [ProgramStatusEnum], description: '`[ACTIVE]`' }),
    payers: t.field({
      type: [PayerEnum],
      description: 'Whom tuition is stated for: `[INTERNATIONAL]`',
    }),
    deliveries: t.field({ type: [DeliveryModeEnum], description: '`[ONLINE, HYBRID]`' }),
    research: t.field({ type: [ResearchKindEnum], description: '`[THESIS, DISSERTATION]`' }),
    clinicalTraining: t.field({
      type: [ClinicalTrainingKindEnum],
      description: '`[HOSPITAL_TRAINING]`',
    }),
    traineePay: t.field({ type: [TraineePayEnum], description: '`[SALARIED]`' }),
    languages: t.stringList({ description: 'BCP 47 codes of teaching: `["en"]`' }),
    umbrella: t.boolean({
      description:
        "Only programs that stand for an institution's whole offering (`true`), or none of them (`false`).",
    }),
    duration: t.field({ type: DurationRangeInput, description: '`{ atMost: 24 }`, in months.' }),
    tuitionPerYear: t.field({
      type: TuitionRangeInput,
      description:
        'Tuition that is stated by the year: `{ payer: INTERNATIONAL, currency: "AUD", atMost: 4500000 }`, in minor units.',
    }),
    tuitionInAll: t.field({
      type: TuitionRangeInput,
      description:
        'Tuition over the whole program: `{ payer: DOMESTIC, currency: "GBP", atMost: 2000000 }`, in minor units.',
    }),
    eligibility: t.field({
      type: EligibilityInput,
      description: 'Whether a reader can apply: `{ profile: { medicalDegree: true } }`.',
    }),
    credits: t.field({
      type: CreditRangeInput,
      description: '`{ system: ECTS, atLeast: 90 }`',
    }),
  }),
});

type Given = typeof ProgramFilterInput.$inferInput;

const CHOICES = {
  awards: 'award',
  countries: 'country',
  regions: 'region',
  specialties: 'specialty',
  statuses: 'status',
  payers: 'audience',
  deliveries: 'delivery',
  research: 'research',
  clinicalTraining: 'clinicalTraining',
  traineePay: 'traineeStatus',
  languages: 'language',
} as const satisfies Partial<Record<keyof Given, ChoiceName>>;

const COLUMN_OF_PACE = { FULL_TIME: 'fullTimeMonths', PART_TIME: 'partTimeMonths' } as const;

/**
 * A filter as the index of cards knows it.
 * @param institutionIds row ids of the institutions that are asked for; null where none are.
 * @throws GraphQLError with code BAD_USER_INPUT where bounds contradict each other.
 */
export function toCardFilter(given: Given, institutionIds: readonly number[] | null): CardFilter {
  const { duration, credits, tuitionPerYear, tuitionInAll } = given;
  const choices: Partial<Record<ChoiceName, readonly string[]>> = {};
  for (const [field, column] of Object.entries(CHOICES)) {
    const values = isChoice(field) ? given[field] : null;
    if (values != null) choices[column] = values;
  }
  for (const [field, bounds] of Object.entries({
    duration,
    credits,
    tuitionPerYear,
    tuitionInAll,
  })) {
    refuseBackwards(field, bounds);
  }
  return {
    choices,
    ...(institutionIds === null ? {} : { institutions: institutionIds }),
    ...(given.umbrella == null ? {} : { umbrella: given.umbrella }),
    ...(duration == null ? {} : { months: { ...duration, column: columnOf(duration.pace) } }),
    ...(credits == null ? {} : { credits }),
    prices: [...pricesOf(tuitionPerYear, 'Year'), ...pricesOf(tuitionInAll, 'Total')],
  };
}

function isChoice(field: string): field is keyof typeof CHOICES {
  return field in CHOICES;
}

function columnOf(pace: 'FULL_TIME' | 'PART_TIME' | null | undefined) {
  return pace == null ? 'months' : COLUMN_OF_PACE[pace];
}

function pricesOf(
  given: Given['tuitionPerYear'],
  per: 'Year' | 'Total',
): NonNullable<CardFilter['prices']> {
  if (given == null) return [];
  const { payer, ...rest } = given;
  return [{ price: payer === 'DOMESTIC' ? `domestic${per}` : `international${per}`, ...rest }];
}

function refuseBackwards(field: string, bounds: Bounds | null | undefined): void {
  const { atLeast, atMost } = bounds ?? {};
  if (atLeast != null && atMost != null && atLeast > atMost) {
    throw badInput(
      `\`${field}\` runs backwards: \`atLeast\` ${atLeast} is more than \`atMost\` ${atMost}.`,
    );
  }
}
