import { LIMITS, type PageSnapshot } from '@second-opinion/page-reader';
import * as v from 'valibot';

const Count = v.pipe(v.number(), v.integer(), v.minValue(-1));
const Text = v.pipe(v.string(), v.maxLength(LIMITS.textLength));
const Region = v.picklist(['MAIN', 'NAV', 'ASIDE', 'FOOTER']);
const NamedValues = v.array(v.object({ name: Text, content: Text }));

/** A page as the overlay sends it. The page itself cannot send messages; what does is checked all the same. */
export const SnapshotSchema: v.GenericSchema<unknown, PageSnapshot> = v.object({
  url: v.pipe(v.string(), v.maxLength(16_000)),
  title: Text,
  language: v.nullable(Text),
  canonical: v.nullable(Text),
  metas: NamedValues,
  itemProps: NamedValues,
  jsonLd: v.array(Text),
  containers: v.array(v.object({ parent: Count, tag: Text, hint: Text })),
  cells: v.array(
    v.object({
      table: Count,
      row: Count,
      column: Count,
      rowSpan: Count,
      columnSpan: Count,
      head: v.boolean(),
    }),
  ),
  blocks: v.pipe(
    v.array(
      v.object({
        text: Text,
        level: Count,
        region: Region,
        linked: Count,
        parts: v.array(Text),
        tag: Text,
        container: Count,
        cell: Count,
      }),
    ),
    v.maxLength(LIMITS.blocks),
  ),
  links: v.array(v.object({ text: Text, href: Text, region: Region })),
  truncated: v.boolean(),
});
