import { SlugSchema } from '@second-opinion/core';
import * as v from 'valibot';
import { ClaimEntrySchema } from './claim-entry.ts';
import { PlainObjectSchema } from './plain-object.ts';

/** What each field of an entry of `shared` says. */
export const SHARED_FIELDS = {
  programs: 'the ids of the programs of this file that the claims speak for, each by name',
  claims: 'what sources say of every one of them',
} as const;

/** An entry of `shared`, as it is written. */
export const SharedEntrySchema = v.pipe(
  PlainObjectSchema,
  v.object({
    programs: v.array(SlugSchema),
    claims: v.pipe(v.array(ClaimEntrySchema), v.nonEmpty('without claims the entry says nothing')),
  }),
);

/** Claims that a file states once for several programs. */
export type SharedEntry = v.InferOutput<typeof SharedEntrySchema>;
