import { CLAIM_STATES } from '@second-opinion/core';
import * as v from 'valibot';
import { PlainObjectSchema } from './plain-object.ts';
import { TextSchema } from './text.ts';

/** What each field of a claim says. */
export const CLAIM_FIELDS = {
  attribute: 'the kind of fact: "duration", "tuition", …',
  value: 'the fact itself, with the fields of its attribute',
  source: 'the key, under "sources" in this file, of the page that says so',
  state: 'REVIEWED where it is left out; UNREVIEWED or DEPRECATED otherwise',
} as const;

/** A source is optional here so that its absence gets a rule, and a message, of its own. */
export const ClaimEntrySchema = v.pipe(
  PlainObjectSchema,
  v.object({
    attribute: TextSchema,
    value: v.pipe(PlainObjectSchema, v.record(v.string(), v.unknown())),
    source: v.optional(TextSchema),
    state: v.optional(v.picklist(CLAIM_STATES)),
  }),
);

/** A claim as a file states it. Its value has not met the schema of its attribute yet. */
export type ClaimEntry = v.InferOutput<typeof ClaimEntrySchema>;
