import * as v from 'valibot';
import { LINK_LIMIT } from '../page/links.ts';
import { BadgePlaceSchema } from '../page/badge-place.ts';
import { SnapshotSchema } from '../page/snapshot-schema.ts';

const Address = v.pipe(v.string(), v.maxLength(2_048));

/** Everything that our scripts in a page can tell the background; whatever is none of these is ignored. */
export const ContentMessageSchema = v.variant('kind', [
  /** The detector: this is a program's page. */
  v.strictObject({ kind: v.literal('PROGRAM_PAGE') }),
  /** The overlay: here is the page as plain data; answered with what to show. */
  v.strictObject({
    kind: v.literal('SNAPSHOT'),
    snapshot: SnapshotSchema,
    /** The token that the page had before the background slept; null for another page. */
    token: v.nullable(v.pipe(v.string(), v.uuid())),
    /** Whether the badge of this very page is to be seen already. */
    visible: v.boolean(),
  }),
  /** The overlay: the reader moved the badge. */
  v.strictObject({ kind: v.literal('MOVED'), place: BadgePlaceSchema }),
  /** The overlay: the reader hid the badge. */
  v.strictObject({ kind: v.literal('HIDE'), where: v.picklist(['SITE', 'EVERYWHERE']) }),
  /** A page of a known institution: which of my links lead to known programs? */
  v.strictObject({
    kind: v.literal('LINKS'),
    hrefs: v.pipe(v.array(Address), v.maxLength(LINK_LIMIT)),
  }),
  /** The same page: the reader pressed the mark of a link. */
  v.strictObject({ kind: v.literal('LINK_PANEL'), href: Address }),
]);
export type ContentMessage = v.InferOutput<typeof ContentMessageSchema>;
