import * as v from 'valibot';
import {
  DeadlineSchema,
  EntriesSchema,
  type Entry,
  EntrySchema,
  SHORTLIST_LIMITS,
  STATUSES,
} from './entry.ts';

const Slug = EntrySchema.entries.slug;

/** What can be done to the shortlist. */
export const ChangeSchema = v.variant('do', [
  /** Puts a program on the list; one that is on it already stays as it is. */
  v.strictObject({
    do: v.literal('ADD'),
    slug: Slug,
    name: EntrySchema.entries.name,
    institution: EntrySchema.entries.institution,
    country: EntrySchema.entries.country,
    page: EntrySchema.entries.page,
  }),
  v.strictObject({ do: v.literal('REMOVE'), slug: Slug }),
  v.strictObject({ do: v.literal('NOTE'), slug: Slug, note: EntrySchema.entries.note }),
  v.strictObject({ do: v.literal('STATUS'), slug: Slug, status: v.picklist(STATUSES) }),
  v.strictObject({
    do: v.literal('DEADLINES'),
    slug: Slug,
    deadlines: v.pipe(v.array(DeadlineSchema), v.maxLength(SHORTLIST_LIMITS.deadlines)),
  }),
  /** Brings in the entries of a file: those on the list already are taken from the file. */
  v.strictObject({ do: v.literal('MERGE'), entries: EntriesSchema }),
  v.strictObject({ do: v.literal('CLEAR') }),
]);
export type ShortlistChange = v.InferOutput<typeof ChangeSchema>;

/** Why a change was not made. */
export type ShortlistRefusal = 'FULL' | 'NOT_KEPT';

/**
 * The list after a change. What speaks of a program that is not on it changes nothing.
 * @param now ISO time
 * @returns null where the list would grow beyond its limit
 */
export function changed(
  entries: readonly Entry[],
  change: ShortlistChange,
  now: string,
): readonly Entry[] | null {
  switch (change.do) {
    case 'ADD':
      return bounded(added(entries, change, now));
    case 'REMOVE':
      return entries.filter(({ slug }) => slug !== change.slug);
    case 'NOTE':
      return replaced(entries, change.slug, { note: change.note });
    case 'STATUS':
      return replaced(entries, change.slug, { status: change.status });
    case 'DEADLINES':
      return replaced(entries, change.slug, { deadlines: inOrder(change.deadlines) });
    case 'MERGE':
      return bounded([
        ...new Map([...entries, ...change.entries].map((e) => [e.slug, e])).values(),
      ]);
    case 'CLEAR':
      return [];
  }
}

function added(
  entries: readonly Entry[],
  { do: _do, ...program }: Extract<ShortlistChange, { do: 'ADD' }>,
  now: string,
): readonly Entry[] {
  if (entries.some(({ slug }) => slug === program.slug)) return entries;
  return [...entries, { ...program, added: now, status: 'CONSIDERING', note: '', deadlines: [] }];
}

function replaced(entries: readonly Entry[], slug: string, part: Partial<Entry>): readonly Entry[] {
  return entries.map((entry) => (entry.slug === slug ? { ...entry, ...part } : entry));
}

function bounded(entries: readonly Entry[]): readonly Entry[] | null {
  return entries.length <= SHORTLIST_LIMITS.entries ? entries : null;
}

function inOrder(deadlines: Entry['deadlines']): Entry['deadlines'] {
  return deadlines.toSorted((a, b) => a.date.localeCompare(b.date));
}
