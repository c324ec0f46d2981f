import * as v from 'valibot';
import { CONTRIBUTION_STATES, type ContributionState } from '../contributions/content.ts';
import { hashOfCode } from '../contributions/contribution-code.ts';
import { type ContributionRow, findByCode } from '../database/contribution/contributions.ts';
import { findReview } from '../database/contribution/reviews.ts';
import { builder } from './builder.ts';

interface Described {
  readonly description: string;
}

export const ContributionStateEnum = builder.enumType('ContributionState', {
  description: 'What became of a contribution.',
  values: {
    WAITING: { description: 'Nobody has decided yet. It is shown to reviewers alone.' },
    ACCEPTED: { description: 'It is part of the catalogue.' },
    REJECTED: { description: 'A reviewer did not find it so on its page.' },
  } as const satisfies Record<ContributionState, Described>,
});

const StateSchema = v.picklist(CONTRIBUTION_STATES);

/** A stored state. @throws when the database holds one that this version does not know. */
export function toContributionState(state: string): ContributionState {
  return v.parse(StateSchema, state);
}

const StatusObject = builder.objectRef<ContributionRow>('ContributionStatus').implement({
  description: 'What became of a contribution, for whoever has its code.',
  fields: (t) => ({
    state: t.field({
      type: ContributionStateEnum,
      description: 'What became of it.',
      resolve: ({ state }) => toContributionState(state),
    }),
    receivedOn: t.field({
      type: 'Date',
      description: 'The day it came: "2026-11-22".',
      resolve: ({ receivedAt }) => receivedAt.slice(0, 10),
    }),
    decidedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the review; null while it waits.',
      resolve: async ({ reviewId }, _arguments, { database }) => {
        const review = reviewId === null ? undefined : await findReview(database, reviewId);
        return review?.at.slice(0, 10) ?? null;
      },
    }),
    reason: t.string({
      nullable: true,
      description: 'What the reviewer said of it; null while it waits.',
      resolve: async ({ reviewId }, _arguments, { database }) => {
        const review = reviewId === null ? undefined : await findReview(database, reviewId);
        return review?.reason ?? null;
      },
    }),
    program: t.exposeString('programSlug', {
      nullable: true,
      description: 'The slug of the program that it is about; null for one that was new.',
    }),
  }),
});

builder.queryField('contribution', (t) =>
  t.field({
    type: StatusObject,
    nullable: true,
    description: 'What became of a contribution; null where no contribution has the code.',
    args: {
      code: t.arg.string({
        required: true,
        description: 'As `contribute` gave it: "k3fh-…"; capitals and dashes make no difference.',
      }),
    },
    resolve: async (_root, { code }, { database }) =>
      (await findByCode(database, hashOfCode(code))) ?? null,
  }),
);
