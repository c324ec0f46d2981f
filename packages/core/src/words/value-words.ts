import type { ADMISSION_KINDS, AdmissionMoment } from '../attribute/admission.ts';
import type { ASSESSMENT_KINDS } from '../attribute/assessment.ts';
import type { CLINICAL_TRAINING_KINDS } from '../attribute/clinical-training.ts';
import type { CREDIT_SYSTEMS } from '../attribute/credits.ts';
import type { DELIVERY_MODES } from '../attribute/delivery.ts';
import type { StudyMode } from '../attribute/duration.ts';
import type { FEE_KINDS, FEE_UNITS } from '../attribute/fee.ts';
import type { Audience } from '../attribute/price.ts';
import type { OUTCOME_KINDS } from '../attribute/outcome.ts';
import type { RecognitionEffect } from '../attribute/recognition.ts';
import type { AttributeKey } from '../attribute/registry.ts';
import type { RESEARCH_KINDS } from '../attribute/research.ts';
import type { PAY_UNITS, TRAINEE_STATUSES } from '../attribute/trainee-status.ts';
import type { TuitionUnit } from '../attribute/tuition.ts';

/** What an amount is for: a span, a part of the program, or one payment. */
export type PaidPer = TuitionUnit | (typeof FEE_UNITS)[number] | (typeof PAY_UNITS)[number];

type Table<Key extends string> = Readonly<Record<Key, string>>;

/** How values of attributes and their rows are worded. A method's name is the message, its arguments what it says. */
export interface ValueWords {
  /** The label of an attribute. @param own as the attribute itself words it, in English. */
  label(key: AttributeKey, own: string): string;
  /** A length of time in whole months: "2–3 years", "18 months". */
  months(min: number, max: number): string;
  readonly studyMode: Table<StudyMode>;
  readonly audience: Table<Audience>;
  trainees(audience: Audience): string;
  readonly tuitionPlace: Table<'SUBSIDISED' | 'FULL_FEE'>;
  entry(cohort: string): string;
  readonly per: Table<PaidPer>;
  /** A unit by itself, within a sentence: "semester". */
  readonly unit: Table<TuitionUnit>;
  /** Within a row's label: "examination". */
  readonly feeKind: Table<(typeof FEE_KINDS)[number]>;
  readonly admission: Table<(typeof ADMISSION_KINDS)[number]>;
  /** The same within a row's label. */
  readonly admissionInLabel: Table<(typeof ADMISSION_KINDS)[number]>;
  readonly moment: Table<Exclude<AdmissionMoment, 'TO_APPLY'>>;
  readonly oneOfSeveral: string;
  readonly preferredOrOne: string;
  readonly assessment: Table<(typeof ASSESSMENT_KINDS)[number]>;
  readonly clinicalTraining: Table<(typeof CLINICAL_TRAINING_KINDS)[number]>;
  readonly research: Table<(typeof RESEARCH_KINDS)[number]>;
  readonly traineeStatus: Table<(typeof TRAINEE_STATUSES)[number]>;
  readonly delivery: Table<(typeof DELIVERY_MODES)[number]>;
  readonly credits: Table<(typeof CREDIT_SYSTEMS)[number]>;
  readonly creditSystem: Table<(typeof CREDIT_SYSTEMS)[number]>;
  fullTimeYear(credits: string): string;
  readonly outcome: Table<(typeof OUTCOME_KINDS)[number]>;
  readonly effect: Table<RecognitionEffect>;
  recognisedOn(body: string, regulator: string): string;
  condition(text: string): string;
  /** @param month by its name. @param day "12 September" */
  applyBy(month: string, day: string): string;
  readonly notStated: string;
}
