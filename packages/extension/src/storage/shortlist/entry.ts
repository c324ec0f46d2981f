import * as v from 'valibot';

/** How far the reader has come with a program, in the order in which it usually goes. */
export const STATUSES = [
  'CONSIDERING',
  'PREPARING',
  'APPLIED',
  'OFFERED',
  'ACCEPTED',
  'DROPPED',
] as const;

/** Bounds, so that a file from elsewhere cannot fill the browser's storage. */
export const SHORTLIST_LIMITS = { entries: 200, note: 4_000, deadlines: 20, label: 200 } as const;

const Slug = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Line = v.pipe(v.string(), v.maxLength(500));

/** A day that must not be missed. */
export const DeadlineSchema = v.object({
  /** "2027-03-31" */
  date: v.pipe(v.string(), v.isoDate()),
  /** What for: "Applications close"; empty where the reader wrote nothing. */
  label: v.pipe(v.string(), v.maxLength(SHORTLIST_LIMITS.label)),
});
export type Deadline = v.InferOutput<typeof DeadlineSchema>;

/** A program that the reader keeps an eye on. Names are kept too, so that the list can be read without a server. */
export const EntrySchema = v.object({
  slug: Slug,
  name: Line,
  institution: Line,
  /** ISO 3166-1 alpha-2, or null where it was not known. */
  country: v.nullable(v.pipe(v.string(), v.length(2))),
  /** A page of the program to go back to, or null where none is known. */
  page: v.nullable(v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//))),
  /** When it was put on the list (ISO time). */
  added: v.pipe(v.string(), v.isoTimestamp()),
  status: v.picklist(STATUSES),
  /** The reader's own words; empty where there are none. */
  note: v.pipe(v.string(), v.maxLength(SHORTLIST_LIMITS.note)),
  deadlines: v.pipe(v.array(DeadlineSchema), v.maxLength(SHORTLIST_LIMITS.deadlines)),
});
export type Entry = v.InferOutput<typeof EntrySchema>;

/** The whole list, in the reader's order; no program stands on it twice. */
export const EntriesSchema = v.pipe(
  v.array(EntrySchema),
  v.maxLength(SHORTLIST_LIMITS.entries),
  v.check((entries) => new Set(entries.map(({ slug }) => slug)).size === entries.length),
);
