import * as v from 'valibot';
import { EntriesSchema, type Entry } from '../storage/shortlist/entry.ts';

/** What an exported shortlist says of itself. */
const FORMAT = 'second-opinion-shortlist';
const VERSION = 1;

const FileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  entries: EntriesSchema,
});
const NewerSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(VERSION + 1)),
});

/** What a file is read as. */
export type ReadFile =
  | { readonly kind: 'READ'; readonly entries: readonly Entry[] }
  | { readonly kind: 'NEWER' }
  | { readonly kind: 'NO_SHORTLIST' };

/** The list as a file of its own. */
export function toFile(entries: readonly Entry[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 2)}\n`;
}

/** Reads a file that was exported here or elsewhere. */
export function readFile(text: string): ReadFile {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { kind: 'NO_SHORTLIST' };
  }
  const file = v.safeParse(FileSchema, given);
  if (file.success) return { kind: 'READ', entries: file.output.entries };
  return { kind: v.is(NewerSchema, given) ? 'NEWER' : 'NO_SHORTLIST' };
}
