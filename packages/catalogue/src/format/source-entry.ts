import { DateSchema, PeriodTextSchema, SOURCE_KINDS, WebAddressSchema } from '@second-opinion/core';
import * as v from 'valibot';
import { PlainObjectSchema } from './plain-object.ts';
import { TextSchema } from './text.ts';

/** What each field of a source says. */
export const SOURCE_FIELDS = {
  url: 'the address of the very page that was read, or null where it has none',
  title: 'its title',
  publisher: 'who speaks, or null where the page does not say',
  kind: 'OFFICIAL_PAGE (the institution, or the body that awards or examines), REGISTER (of a government or regulator), ARTICLE (anything else) or CONTRIBUTION (sent in by a reader)',
  archivedCopy: 'true where an archived copy was read, false where the live page was',
  read: 'the day it was read: "2026-11-22"',
  asOf: 'the year, date or academic year that the page gives for its figures, or null: "2020", "2023/2024"',
  note: 'a remark on its quality in your own words; left out where there is none',
} as const;

/** An entry of `sources`, as it is written. */
export const SourceEntrySchema = v.pipe(
  PlainObjectSchema,
  v.object({
    url: v.nullable(WebAddressSchema),
    title: TextSchema,
    publisher: v.nullable(TextSchema),
    kind: v.picklist(SOURCE_KINDS),
    archivedCopy: v.boolean(),
    read: DateSchema,
    asOf: v.nullable(PeriodTextSchema),
    note: v.optional(TextSchema),
  }),
);

/** A source as a file states it; its id is its key in `sources`. */
export type SourceEntry = v.InferOutput<typeof SourceEntrySchema>;
