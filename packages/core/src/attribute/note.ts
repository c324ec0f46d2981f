import * as v from 'valibot';
import type { CoreWords } from '../words/core-words.ts';

/** The longest remark on a value; longer ones belong in the source. */
export const NOTE_LIMIT = 160;

/** A remark in our own words. */
export const NoteSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.nonEmpty('an empty note is left out'),
  v.maxLength(
    NOTE_LIMIT,
    (issue) => `the note has ${issue.received} characters; ${NOTE_LIMIT} at most`,
  ),
);

/** "Thesis: 20,000 words", or the label alone where nothing is remarked. */
export function withNote(label: string, note: string | undefined, say: CoreWords): string {
  return note === undefined ? label : say.named(label, note);
}
