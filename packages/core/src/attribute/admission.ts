import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';
import { NoteSchema } from './note.ts';
import { SlugSchema } from '../slug.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** What can be asked of an applicant, in the order of rows. */
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

/** When a requirement must be met: before applying, to move on within the program, or to be awarded it. */
export const ADMISSION_MOMENTS = ['TO_APPLY', 'TO_PROGRESS', 'TO_GRADUATE'] as const;
export type AdmissionMoment = (typeof ADMISSION_MOMENTS)[number];

/** One requirement, by default one to apply. */
export interface Admission {
  readonly kind: (typeof ADMISSION_KINDS)[number];
  /** Months of experience asked for. */
  readonly minMonths?: number | undefined;
  readonly exam?: string | undefined;
  /** A score or band as the source writes it: "6.5", "Band 4". */
  readonly minScore?: string | undefined;
  /** False: preferred only. An alternative of a group is required in the sense that one of the group is. */
  readonly required: boolean;
  /** Requirements of one program that share a group are alternatives: one of them is enough. */
  readonly group?: string | undefined;
  /** Absent: to apply. */
  readonly moment?: AdmissionMoment | undefined;
  readonly note?: string | undefined;
}

const AdmissionSchema: v.GenericSchema<unknown, Admission> = v.strictObject({
  kind: v.picklist(ADMISSION_KINDS),
  minMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))),
  exam: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(120))),
  minScore: v.optional(v.pipe(v.string('a score is text: "6.5"'), v.nonEmpty(), v.maxLength(40))),
  required: v.boolean(),
  group: v.optional(SlugSchema),
  moment: v.optional(v.picklist(ADMISSION_MOMENTS)),
  note: v.optional(NoteSchema),
});

/** "Clinical experience: 2 years", "English: IELTS 6.5 (preferred or alternative)". */
function formatAdmission(value: Admission, say: CoreWords = ENGLISH): string {
  const label = say.admission[value.kind];
  const months =
    value.minMonths === undefined ? null : say.months(value.minMonths, value.minMonths);
  const exam = [value.exam, value.minScore].filter((part) => part !== undefined).join(' ');
  const details = [months, exam, value.note].filter(
    (part) => part !== null && part !== '' && part !== undefined,
  );
  const text = details.length === 0 ? label : say.named(label, details.join(say.semicolon));
  if (value.group !== undefined) return `${text} (${say.oneOfSeveral})`;
  return value.required ? text : `${text} (${say.preferredOrOne})`;
}

function kindLabel(kind: string, say: CoreWords): string {
  const known = ADMISSION_KINDS.find((each) => each === kind);
  return known === undefined ? kind : say.admissionInLabel[known];
}

export const admission: Attribute<'admission', Admission> = defineAttribute({
  key: 'admission',
  label: 'Admission',
  description: 'What one needs to apply, to progress and to graduate, a row a kind of requirement.',
  schema: AdmissionSchema,
  arity: 'LIST',
  direction: 'NEITHER',
  qualify: (value) =>
    value.moment === undefined || value.moment === 'TO_APPLY'
      ? value.kind
      : `${value.moment}/${value.kind}`,
  qualifiers: ADMISSION_MOMENTS.flatMap((moment) =>
    ADMISSION_KINDS.map((kind) => (moment === 'TO_APPLY' ? kind : `${moment}/${kind}`)),
  ),
  qualifierLabel: (qualifier, say = ENGLISH) => {
    const [moment = '', kind] = qualifier.split('/');
    if (kind === undefined) return kindLabel(moment, say);
    const later =
      moment === 'TO_PROGRESS' || moment === 'TO_GRADUATE' ? say.moment[moment] : moment;
    return say.named(later, kindLabel(kind, say));
  },
  format: formatAdmission,
  same: (a, b) =>
    a.kind === b.kind &&
    a.minMonths === b.minMonths &&
    a.required === b.required &&
    (a.group === undefined) === (b.group === undefined) &&
    a.exam === b.exam &&
    a.minScore === b.minScore,
  measure: (value) =>
    value.minMonths === undefined
      ? null
      : { min: value.minMonths, max: value.minMonths, unit: 'months of experience' },
});
