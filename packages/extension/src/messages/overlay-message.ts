import * as v from 'valibot';

/** Checks a badge. */
export const BadgeSchema = v.object({
  /** Names the page's state towards the panel. */
  token: v.pipe(v.string(), v.uuid()),
  /** "MMed Psychiatry" */
  title: v.string(),
  kind: v.picklist(['EXACT', 'LIKELY', 'NONE']),
  /** How many programs it can be compared with; null where that is not known before asking. */
  peers: v.nullable(v.number()),
  /** How many facts differ from the page. */
  differs: v.number(),
});

/** What the badge says. */
export type Badge = v.InferOutput<typeof BadgeSchema>;

/** What the background tells the overlay of a tab. */
export const OverlayMessageSchema = v.variant('kind', [
  /** Send the page again: the background has slept and forgotten it. */
  v.strictObject({ kind: v.literal('AGAIN') }),
  v.strictObject({ kind: v.literal('OPEN') }),
  v.strictObject({ kind: v.literal('CLOSE') }),
  /** The badge says something else now. */
  v.strictObject({
    kind: v.literal('BADGE'),
    badge: BadgeSchema,
  }),
]);
export type OverlayMessage = v.InferOutput<typeof OverlayMessageSchema>;
