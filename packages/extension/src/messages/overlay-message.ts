import * as v from 'valibot';
import { BadgePlaceSchema } from '../page/badge-place.ts';

const Token = v.pipe(v.string(), v.uuid());

/** A badge in the reader's words. */
export const WordedBadgeSchema = v.object({
  /** Names the page's state towards the panel. */
  token: Token,
  /** "MMed Psychiatry" */
  title: v.string(),
  /** "7 to compare" */
  detail: v.string(),
  /** "1 differs"; empty where nothing does. */
  differs: v.string(),
  /** All of it for those who hear it. */
  name: v.string(),
});
export type WordedBadge = v.InferOutput<typeof WordedBadgeSchema>;

/** Checks what the background answers to a page. */
export const ShownSchema = v.object({
  badge: WordedBadgeSchema,
  /** Whether the badge is to be seen: not where the reader hid it, and not on a page that is no program's. */
  visible: v.boolean(),
  /** Where the reader moved the badge, or null where it was never moved. */
  place: v.nullable(BadgePlaceSchema),
  direction: v.picklist(['ltr', 'rtl']),
  words: v.object({
    more: v.string(),
    moreHint: v.string(),
    hideHere: v.string(),
    hideEverywhere: v.string(),
    hideHint: v.string(),
  }),
});

/** What the overlay of a page is to show. */
export type Shown = v.InferOutput<typeof ShownSchema>;

/** Checks which links of a page lead to known programs. */
export const MarksSchema = v.array(
  v.object({
    /** Which of the links. */
    at: v.number(),
    /** "MMed Psychiatry: open in Second Opinion" */
    name: v.string(),
  }),
);
/** A link of a page that leads to a known program. */
export type Mark = v.InferOutput<typeof MarksSchema>[number];

/** What the background tells the overlay of a tab. */
export const OverlayMessageSchema = v.variant('kind', [
  /** Send the page again: the background has slept and forgotten it, or the page has changed its address. */
  v.strictObject({ kind: v.literal('AGAIN') }),
  /** Open the panel. */
  v.strictObject({
    kind: v.literal('OPEN'),
    /** Names what the panel is about where that is not the page: a program that the page links to. */
    token: v.nullable(Token),
  }),
  v.strictObject({ kind: v.literal('CLOSE') }),
  /** Something else is to be shown now. */
  v.strictObject({ kind: v.literal('SHOW'), shown: ShownSchema }),
]);
export type OverlayMessage = v.InferOutput<typeof OverlayMessageSchema>;
