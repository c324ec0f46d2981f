import { PROGRAM_STATUSES, SlugSchema, WebAddressSchema } from '@second-opinion/core';
import * as v from 'valibot';
import { ClaimEntrySchema } from './claim-entry.ts';
import { PlainObjectSchema } from './plain-object.ts';
import { TextSchema } from './text.ts';

/** What each field of a program says. */
export const PROGRAM_FIELDS = {
  id: 'the kebab-case id: the institution, the award and the specialty; never changed, never used again',
  name: 'the name as its page writes it',
  award: 'the abbreviation that the institution uses, "MMed", or "Other" where it uses none',
  specialties: 'one or more ids of the list of specialties, the main one first',
  status: 'ACTIVE, DISCONTINUED or UNKNOWN',
  umbrella:
    "true for an entry that a source makes for the institution's whole offering; left out otherwise",
  pages:
    "addresses on the institution's own domains that are about this program and no other, or []",
  listings:
    "addresses on the institution's own domains that are about several programs; left out where there are none",
  courseCodes:
    'its codes in public registers, { "scheme": "CRICOS", "code": "094563D" }; left out where none is known',
  claims: 'what sources say about it',
} as const;

/** A code in a public register, as it is written. */
export const CourseCodeSchema = v.pipe(
  PlainObjectSchema,
  v.object({ scheme: TextSchema, code: TextSchema }),
);

/** An entry of `programs`, as it is written. */
export const ProgramEntrySchema = v.pipe(
  PlainObjectSchema,
  v.object({
    id: SlugSchema,
    name: TextSchema,
    award: TextSchema,
    specialties: v.pipe(
      v.array(SlugSchema),
      v.nonEmpty('a program has at least one specialty; "other" where none fits'),
    ),
    status: v.picklist(PROGRAM_STATUSES),
    umbrella: v.optional(v.boolean()),
    pages: v.array(WebAddressSchema),
    listings: v.optional(v.array(WebAddressSchema)),
    courseCodes: v.optional(v.array(CourseCodeSchema)),
    claims: v.array(ClaimEntrySchema),
  }),
);

/** A program as a file states it. */
export type ProgramEntry = v.InferOutput<typeof ProgramEntrySchema>;
