import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';
import { NoteSchema, withNote } from './note.ts';
import { ENGLISH } from '../words/en/english.ts';

/** From no clinical work to training in a hospital post; `UNSPECIFIED`: stated without its form. */
export const CLINICAL_TRAINING_KINDS = [
  'NONE',
  'COURSEWORK',
  'SUPERVISED_PRACTICE',
  'HOSPITAL_TRAINING',
  'UNSPECIFIED',
] as const;

/** How clinical work is part of the program. `UNSPECIFIED`: an emphasis is stated, its form is not. */
export interface ClinicalTraining {
  readonly kind: (typeof CLINICAL_TRAINING_KINDS)[number];
  readonly note?: string | undefined;
}

const ClinicalTrainingSchema: v.GenericSchema<unknown, ClinicalTraining> = v.strictObject({
  kind: v.picklist(CLINICAL_TRAINING_KINDS),
  note: v.optional(NoteSchema),
});

export const clinicalTraining: Attribute<'clinicalTraining', ClinicalTraining> = defineAttribute({
  key: 'clinicalTraining',
  label: 'Clinical training',
  description: 'Whether the program trains at the bedside, and in which form.',
  schema: ClinicalTrainingSchema,
  arity: 'ONE',
  direction: 'NEITHER',
  format: (value, say = ENGLISH) => withNote(say.clinicalTraining[value.kind], value.note, say),
  same: (a, b) => a.kind === b.kind,
});
