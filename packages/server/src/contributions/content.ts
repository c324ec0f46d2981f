import { type AttributeKey, type AttributeValue, findAttribute } from '@second-opinion/core';
import * as v from 'valibot';

/**
 * What a contribution says. `FACTS`: values of a known program; `NEW_PROGRAM`: one that the catalogue lacks;
 * `WRONG_PROGRAM`: a page was taken for a program that it is not; `CLOSED`, `RENAMED`, `MOVED`, `VANISHED`: what re-reading
 * a page found; `INSTITUTION`: what an import asks of an institution.
 */
export const CONTRIBUTION_KINDS = [
  'FACTS',
  'NEW_PROGRAM',
  'WRONG_PROGRAM',
  'CLOSED',
  'RENAMED',
  'MOVED',
  'VANISHED',
  'INSTITUTION',
] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** Who sent it. */
export const ORIGINS = ['READER', 'REFRESH', 'IMPORT'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What became of it. */
export const CONTRIBUTION_STATES = ['WAITING', 'ACCEPTED', 'REJECTED'] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

/** A value with the words of the page that say so. */
export interface ContributedEntry {
  readonly attribute: AttributeKey;
  /** Has passed the schema of its attribute. */
  readonly value: AttributeValue;
  /** As they stand on the page. */
  readonly words: string;
}

/** What an import asks a person about an institution, by yes or no. */
export interface InstitutionQuestion {
  /** `IDENTITY`: whether a register's institution is this one; `ROR`, `DOMAIN`: whether this is its id, or a domain of its own. */
  readonly asks: 'IDENTITY' | 'ROR' | 'DOMAIN';
  /** The key of the register, and the code that it has there. */
  readonly register: string;
  readonly code: string;
  /** The ROR id or the domain; null where it is asked who it is. */
  readonly value: string | null;
  /** The question in a sentence. */
  readonly text: string;
}

/** All that a contribution says, as a reviewer sees and may amend it. */
export interface ContributionContent {
  readonly kind: ContributionKind;
  /** The page that says so. */
  readonly address: string;
  /** Slug of the institution on whose domain the page lies. */
  readonly institution: string;
  /** Slug; null for a program that the catalogue lacks. */
  readonly program: string | null;
  /** The program's name on the page, for a new or renamed one; else null. */
  readonly name: string | null;
  /** The award, abbreviated, for a new one; else null. */
  readonly award: string | null;
  /** Slugs of specialties, for a new one; else none. */
  readonly specialties: readonly string[];
  /** The period that the page speaks for, "2026"; null where it does not say. */
  readonly period: string | null;
  /** Where a moved page is now; else null. */
  readonly movedTo: string | null;
  readonly entries: readonly ContributedEntry[];
  /** The words that say so where it is no entry that does: that it has closed, or its new name; else null. */
  readonly words: string | null;
  /** What an import asks; null for all others. */
  readonly question: InstitutionQuestion | null;
}

const EntrySchema: v.GenericSchema<unknown, ContributedEntry> = v.pipe(
  v.object({ attribute: v.string(), value: v.unknown(), words: v.string() }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { attribute, value, words } = dataset.value;
    const known = findAttribute(attribute);
    const read = known === undefined ? null : v.safeParse(known.schema, value);
    if (known === undefined || read?.success !== true) {
      addIssue({ message: `the value of ${attribute} is none` });
      return NEVER;
    }
    return { attribute: known.key, value: read.output, words };
  }),
);

/** Takes the content of a contribution as it is stored. */
export const ContentSchema: v.GenericSchema<unknown, ContributionContent> = v.object({
  kind: v.picklist(CONTRIBUTION_KINDS),
  address: v.string(),
  institution: v.string(),
  program: v.nullable(v.string()),
  name: v.nullable(v.string()),
  award: v.nullable(v.string()),
  specialties: v.array(v.string()),
  period: v.nullable(v.string()),
  movedTo: v.nullable(v.string()),
  entries: v.array(EntrySchema),
  words: v.nullable(v.string()),
  // Contributions of earlier versions have none.
  question: v.optional(
    v.nullable(
      v.object({
        asks: v.picklist(['IDENTITY', 'ROR', 'DOMAIN']),
        register: v.string(),
        code: v.string(),
        value: v.nullable(v.string()),
        text: v.string(),
      }),
    ),
    null,
  ),
});
