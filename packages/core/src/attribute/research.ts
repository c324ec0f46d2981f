import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';
import { NoteSchema, withNote } from './note.ts';
import { ENGLISH } from '../words/en/english.ts';

/** From no research to a thesis, in the order of weight. */
export const RESEARCH_KINDS = [
  'NONE',
  'OPTIONAL',
  'COMPONENT',
  'PROJECT',
  'DISSERTATION',
  'THESIS',
] as const;

/** What research the program requires. */
export interface Research {
  readonly kind: (typeof RESEARCH_KINDS)[number];
  readonly note?: string | undefined;
}

const ResearchSchema: v.GenericSchema<unknown, Research> = v.strictObject({
  kind: v.picklist(RESEARCH_KINDS),
  note: v.optional(NoteSchema),
});

export const research: Attribute<'research', Research> = defineAttribute({
  key: 'research',
  label: 'Research',
  description: 'What research the program requires, from none to a thesis.',
  schema: ResearchSchema,
  arity: 'ONE',
  direction: 'NEITHER',
  format: (value, say = ENGLISH) => withNote(say.research[value.kind], value.note, say),
  same: (a, b) => a.kind === b.kind,
});
