import { type Claim, attributeOf, rowLabel } from '@second-opinion/core';
import * as v from 'valibot';
import {
  CONTRIBUTION_KINDS,
  type ContributedEntry,
  type ContributionContent,
  type ContributionKind,
  ContentSchema,
} from '../contributions/content.ts';
import type { ContributionRow } from '../database/contribution/contributions.ts';
import { type ReviewRow, reviewsOf } from '../database/contribution/reviews.ts';
import { rivalsOf } from '../review/rivals.ts';
import { builder } from './builder.ts';
import { ClaimNode, toJson } from './claim.ts';
import { ContributionStateEnum, toContributionState } from './contribution-status.ts';
import { AttributeEnum } from './enums.ts';
import { ProgramNode } from './program.ts';

interface Described {
  readonly description: string;
}

const ReviewedKindEnum = builder.enumType('ReviewedKind', {
  description: 'What a contribution is about.',
  values: {
    FACTS: { description: 'Values of a known program.' },
    NEW_PROGRAM: { description: 'A program that the catalogue lacks.' },
    WRONG_PROGRAM: { description: 'A page was taken for a program that it is not.' },
    CLOSED: { description: 'A page says that its program takes no students any more.' },
    RENAMED: { description: 'A page gives its program another name.' },
    MOVED: { description: 'A page has another address now.' },
    VANISHED: { description: 'A page is no more.' },
    INSTITUTION: { description: 'What an import asks of an institution, by yes or no.' },
  } as const satisfies Record<ContributionKind, Described>,
});

interface ReviewedEntry extends ContributedEntry {
  readonly rivals: readonly Claim[];
}

const EntryObject = builder.objectRef<ReviewedEntry>('ReviewedEntry').implement({
  description: 'A contributed value with the words it was read from, and what stands in its place.',
  fields: (t) => ({
    attribute: t.expose('attribute', { type: AttributeEnum, description: 'Which fact it is.' }),
    label: t.string({
      description: 'As a reader sees it: "Duration, part-time".',
      resolve: ({ attribute, value }) => rowLabel(attribute, attributeOf(attribute).qualify(value)),
    }),
    text: t.string({
      description: 'The value as a reader sees it: "2–3 years".',
      resolve: ({ attribute, value }) => attributeOf(attribute).format(value),
    }),
    value: t.field({
      type: 'JSON',
      description: 'The value as its attribute defines it.',
      resolve: ({ value }) => toJson(value),
    }),
    words: t.exposeString('words', { description: 'The words of the page that say so.' }),
    rivals: t.field({
      type: [ClaimNode],
      description: 'The claims that stand for the same attribute and qualifier.',
      resolve: ({ rivals }) => [...rivals],
    }),
  }),
});

const ReviewObject = builder.objectRef<ReviewRow>('Review').implement({
  description:
    'What a reviewer said. Reviews are never changed; an undone one is followed by another.',
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number, for `undoReview`.' }),
    decision: t.exposeString('decision', {
      description: '"ACCEPT", "AMEND", "REJECT", "UNDO" or "DEPRECATE".',
    }),
    reviewer: t.exposeString('reviewer', { description: 'The name of the token that signed it.' }),
    reason: t.exposeString('reason', { description: 'Why, in a sentence.' }),
    at: t.exposeString('at', { description: 'When, in UTC: "2026-11-22T09:30:00.000Z".' }),
    state: t.exposeString('state', {
      description: '"PROPOSED" until a second person agrees, "EFFECTIVE" or "UNDONE".',
    }),
  }),
});

/** A contribution with its content read. */
export interface ReviewedContribution {
  readonly row: ContributionRow;
  readonly content: ContributionContent;
}

/** Reads a stored contribution. @throws when the database holds content that this version does not know. */
export function toReviewed(row: ContributionRow): ReviewedContribution {
  return { row, content: v.parse(ContentSchema, JSON.parse(row.content)) };
}

export const ReviewedObject = builder
  .objectRef<ReviewedContribution>('ContributionForReview')
  .implement({
    description: 'A contribution as reviewers see it.',
    fields: (t) => ({
      number: t.int({
        description: 'Its number, for `reviewContribution`.',
        resolve: ({ row }) => row.id,
      }),
      kind: t.field({
        type: ReviewedKindEnum,
        description: 'What it is about.',
        resolve: ({ row }) => v.parse(v.picklist(CONTRIBUTION_KINDS), row.kind),
      }),
      byRefresh: t.boolean({
        description: 'Whether the re-reading of the page sent it, rather than a reader.',
        resolve: ({ row }) => row.origin === 'REFRESH',
      }),
      byImport: t.boolean({
        description: 'Whether the import of a register asks it.',
        resolve: ({ row }) => row.origin === 'IMPORT',
      }),
      state: t.field({
        type: ContributionStateEnum,
        description: 'What became of it.',
        resolve: ({ row }) => toContributionState(row.state),
      }),
      sent: t.int({ description: 'How often it was sent.', resolve: ({ row }) => row.sent }),
      receivedAt: t.string({
        description: 'When it came first, in UTC.',
        resolve: ({ row }) => row.receivedAt,
      }),
      address: t.field({
        type: 'URL',
        description: 'The page that says so.',
        resolve: ({ content }) => content.address,
      }),
      movedTo: t.field({
        type: 'URL',
        nullable: true,
        description: 'Where a moved page is now; null for all others.',
        resolve: ({ content }) => content.movedTo,
      }),
    }),
  });

builder.objectFields(ReviewedObject, (t) => ({
  question: t.string({
    nullable: true,
    description: 'What an import asks: accepting is a yes; null for all others.',
    resolve: ({ content }) => content.question?.text ?? null,
  }),
  institution: t.string({
    description: 'The slug of the institution that it is of.',
    resolve: ({ content }) => content.institution,
  }),
  name: t.string({
    nullable: true,
    description: 'The name of a new or renamed program, or in the register; null for all others.',
    resolve: ({ content }) => content.name,
  }),
  award: t.string({
    nullable: true,
    description: 'The award of a new program; null for all others.',
    resolve: ({ content }) => content.award,
  }),
  specialties: t.stringList({
    description: 'Slugs of the specialties of a new program; none for all others.',
    resolve: ({ content }) => [...content.specialties],
  }),
  period: t.string({
    nullable: true,
    description: 'The period that the page speaks for; null where it does not say.',
    resolve: ({ content }) => content.period,
  }),
  words: t.string({
    nullable: true,
    description: 'The words of the page where no value carries them; else null.',
    resolve: ({ content }) => content.words,
  }),
}));

builder.objectFields(ReviewedObject, (t) => ({
  program: t.field({
    type: ProgramNode,
    nullable: true,
    description: 'The program that it is about; null for a new one.',
    resolve: async ({ content }, _arguments, { loaders }) =>
      content.program === null ? null : await loaders.program.load(content.program),
  }),
  entries: t.field({
    type: [EntryObject],
    description: 'What the page says, each beside its rivals.',
    resolve: async ({ content }, _arguments, { loaders }) => {
      const row = content.program === null ? null : await loaders.program.load(content.program);
      const standing = row === null ? [] : await loaders.claims.load(row.id);
      return content.entries.map((entry) => ({ ...entry, rivals: rivalsOf(entry, standing) }));
    },
  }),
  reviews: t.field({
    type: [ReviewObject],
    description: 'What was said of it, in order.',
    resolve: ({ row }, _arguments, { database }) => reviewsOf(database, row.id),
  }),
}));
