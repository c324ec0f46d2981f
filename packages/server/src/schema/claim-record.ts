import { type AttributeKey, attributeOf, rowLabel } from '@second-opinion/core';
import type { Brought, Bringer, Ending } from '../changes/brought.ts';
import { broughtOf } from '../changes/brought.ts';
import type { ClaimRecord, Ended } from '../changes/claim-record.ts';
import { builder } from './builder.ts';
import { ClaimNode, toJson } from './claim.ts';
import { AttributeEnum, ClaimStateEnum } from './enums.ts';
import { whenRead } from './kept-loader.ts';
import { ProgramNode } from './program.ts';
import { SourceNode } from './source.ts';

interface Described {
  readonly description: string;
}

const BringerEnum = builder.enumType('ClaimBringer', {
  description: 'Who or what brings claims.',
  values: {
    CATALOGUE: { description: "The catalogue's files." },
    IMPORT: { description: 'An import of data that others publish.' },
    CONTRIBUTION: { description: 'A reader, whose contribution a review let in.' },
    REFRESH: { description: 'The re-reading of an official page; a review let it in.' },
  } as const satisfies Record<Bringer, Described>,
});

const EndingEnum = builder.enumType('ClaimEnding', {
  description: 'How a claim ended.',
  values: {
    SUPERSEDED: { description: 'Another claim took its place.' },
    WITHDRAWN: { description: 'What brought it says it no more.' },
    UNDONE: { description: 'The review that let it in was undone.' },
  } as const satisfies Record<Ending, Described>,
});

const BroughtObject = builder.objectRef<Brought>('ClaimOrigin').implement({
  description: 'How a claim came into the catalogue.',
  fields: (t) => ({
    by: t.expose('by', { type: BringerEnum, description: 'Who or what brought it.' }),
    at: t.string({
      nullable: true,
      description: 'When, in UTC: "2026-11-22T09:30:00.000Z"; null where nobody wrote it down.',
      resolve: ({ at }) => (at === '' ? null : at),
    }),
    revision: t.string({
      nullable: true,
      description: 'The revision that it came with: "12"; null where nobody wrote it down.',
      resolve: ({ revision }) => (revision === 0 ? null : String(revision)),
    }),
    review: t.string({
      nullable: true,
      description:
        'The number of the review that let it in or marked it deprecated: "7"; null where none did.',
      resolve: ({ reviewId }) => (reviewId === null ? null : String(reviewId)),
    }),
    deprecationReason: t.exposeString('reason', {
      nullable: true,
      description: 'Why review marked it deprecated; null where it is not, or where nobody said.',
    }),
  }),
});

const EndedObject = builder.objectRef<Ended>('ClaimEnd').implement({
  description: 'How a claim left the catalogue. Nothing is overwritten: it is kept in the history.',
  fields: (t) => ({
    how: t.expose('how', { type: EndingEnum, description: 'How it ended.' }),
    by: t.expose('by', { type: BringerEnum, description: 'Who or what ended it.' }),
    at: t.exposeString('at', { description: 'When, in UTC: "2026-11-22T09:30:00.000Z".' }),
    revision: t.string({
      description: 'The first revision without it: "13".',
      resolve: ({ revision }) => String(revision),
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why, in a sentence; null where the way it ended says it all.',
    }),
    supersededBy: t.exposeString('supersededBy', {
      nullable: true,
      description: 'The `key` of the claim that took its place; null where none did.',
    }),
    review: t.string({
      nullable: true,
      description: 'The number of the review that ended it: "8"; null where none did.',
      resolve: ({ reviewId }) => (reviewId === null ? null : String(reviewId)),
    }),
  }),
});

function qualifierOf({ claim: { attribute, value } }: ClaimRecord): string | null {
  return attributeOf(attribute).qualify(value);
}

const ClaimRecordObject = builder.objectRef<ClaimRecord>('ClaimRecord').implement({
  description: 'A claim that stands or once stood, with how it came and how it ended.',
  fields: (t) => ({
    key: t.string({
      description: 'The id of the claim in the catalogue; two records of one claim share it.',
      resolve: ({ claim }) => claim.id,
    }),
    state: t.field({
      type: ClaimStateEnum,
      description: 'What review made of it, at its end where it has ended.',
      resolve: ({ claim }) => claim.state,
    }),
    attribute: t.field({
      type: AttributeEnum,
      description: 'Which fact it states.',
      resolve: ({ claim }): AttributeKey => claim.attribute,
    }),
    qualifier: t.string({
      nullable: true,
      description: 'What makes it comparable, "PART_TIME"; null where all claims of it are.',
      resolve: qualifierOf,
    }),
    label: t.string({
      description: 'The attribute and qualifier as a reader sees them: "Duration, part-time".',
      resolve: (record) => rowLabel(record.claim.attribute, qualifierOf(record)),
    }),
    text: t.string({
      description: 'The value as a reader sees it: "2–3 years".',
      resolve: ({ claim: { attribute, value } }) => attributeOf(attribute).format(value),
    }),
    value: t.field({
      type: 'JSON',
      description: 'The value as its attribute defines it.',
      resolve: ({ claim }) => toJson(claim.value),
    }),
    source: t.field({
      type: SourceNode,
      description: 'Who says so, or said so then.',
      resolve: ({ claim }) => claim.source,
    }),
    origin: t.field({
      type: BroughtObject,
      description: 'How it came.',
      resolve: ({ brought }) => brought,
    }),
    end: t.field({
      type: EndedObject,
      nullable: true,
      description: 'How it ended; null where it stands.',
      resolve: ({ ended }) => ended,
    }),
  }),
});

builder.objectField(ClaimNode, 'origin', (t) =>
  t.field({
    type: BroughtObject,
    nullable: true,
    description: 'How it came into the catalogue; null where that was not written down.',
    resolve: (claim) => broughtOf(claim),
  }),
);

builder.objectField(ProgramNode, 'history', (t) =>
  t.field({
    type: [ClaimRecordObject],
    description:
      'Every claim that stands or ever stood of it: those that stand first, then those that ended, the latest end first.',
    args: { attribute: t.arg({ type: AttributeEnum, description: 'Only this fact.' }) },
    resolve: (row, given, { loaders }) =>
      whenRead(loaders.history.load(row.slug), (records) =>
        records.filter(
          ({ claim }) => given.attribute == null || claim.attribute === given.attribute,
        ),
      ),
  }),
);
