import * as v from 'valibot';
import { type Attribute, defineAttribute, sentence, words } from './definition.ts';
import { formatMonths } from './duration.ts';
import { NoteSchema } from './note.ts';

export const ADMISSION_KINDS = [
  'MEDICAL_DEGREE',
  'MEDICAL_REGISTRATION',
  'CLINICAL_EXPERIENCE',
  'TRAINING_POST',
  'ENTRANCE_EXAM',
  'INTERVIEW',
  'ENGLISH',
  'OTHER_DEGREE',
  'REFERENCES',
] as const;

/** One requirement to apply; requirements to progress or to graduate are no admission. */
export interface Admission {
  readonly kind: (typeof ADMISSION_KINDS)[number];
  /** Months of experience asked for. */
  readonly minMonths?: number | undefined;
  readonly exam?: string | undefined;
  /** A score or band as the source writes it: "6.5", "Band 4". */
  readonly minScore?: string | undefined;
  /** False: preferred, or one of several alternatives. */
  readonly required: boolean;
  readonly note?: string | undefined;
}

const AdmissionSchema: v.GenericSchema<unknown, Admission> = v.strictObject({
  kind: v.picklist(ADMISSION_KINDS),
  minMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))),
  exam: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(120))),
  minScore: v.optional(v.pipe(v.string('a score is text: "6.5"'), v.nonEmpty(), v.maxLength(40))),
  required: v.boolean(),
  note: v.optional(NoteSchema),
});

const LABELS: Partial<Record<Admission['kind'], string>> = {
  ENGLISH: 'English',
  OTHER_DEGREE: 'Another degree',
};

/** "Clinical experience: 2 years", "English: IELTS 6.5 (preferred or alternative)". */
function formatAdmission(value: Admission): string {
  const label = LABELS[value.kind] ?? sentence(value.kind);
  const months =
    value.minMonths === undefined ? null : formatMonths(value.minMonths, value.minMonths);
  const exam = [value.exam, value.minScore].filter((part) => part !== undefined).join(' ');
  const details = [months, exam, value.note].filter(
    (part) => part !== null && part !== '' && part !== undefined,
  );
  const text = details.length === 0 ? label : `${label}: ${details.join('; ')}`;
  return value.required ? text : `${text} (preferred, or one alternative)`;
}

export const admission: Attribute<'admission', Admission> = defineAttribute({
  key: 'admission',
  label: 'Admission',
  description: 'What one needs to apply, a row a kind of requirement.',
  schema: AdmissionSchema,
  arity: 'LIST',
  direction: 'NEITHER',
  qualify: (value) => value.kind,
  qualifiers: ADMISSION_KINDS,
  qualifierLabel: (qualifier) => (qualifier === 'ENGLISH' ? 'English' : words(qualifier)),
  format: formatAdmission,
  same: (a, b) =>
    a.kind === b.kind &&
    a.minMonths === b.minMonths &&
    a.required === b.required &&
    a.exam === b.exam &&
    a.minScore === b.minScore,
  measure: (value) =>
    value.minMonths === undefined
      ? null
      : { min: value.minMonths, max: value.minMonths, unit: 'months of experience' },
});
