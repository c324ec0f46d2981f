import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';
import { NoteSchema, withNote } from './note.ts';
import { ENGLISH } from '../words/en/english.ts';

/** The ways of examining that are told apart. */
export const ASSESSMENT_KINDS = [
  'WRITTEN_EXAM',
  'CLINICAL_EXAM',
  'COURSEWORK',
  'LOGBOOK',
  'PORTFOLIO',
  'THESIS',
] as const;

/** One way in which the program examines. */
export interface Assessment {
  readonly kind: (typeof ASSESSMENT_KINDS)[number];
  readonly note?: string | undefined;
}

const AssessmentSchema: v.GenericSchema<unknown, Assessment> = v.strictObject({
  kind: v.picklist(ASSESSMENT_KINDS),
  note: v.optional(NoteSchema),
});

export const assessment: Attribute<'assessment', Assessment> = defineAttribute({
  key: 'assessment',
  label: 'Assessment',
  description: 'How the program examines.',
  schema: AssessmentSchema,
  arity: 'UNION',
  direction: 'NEITHER',
  format: (value, say = ENGLISH) => withNote(say.assessment[value.kind], value.note, say),
  same: (a, b) => a.kind === b.kind,
});
