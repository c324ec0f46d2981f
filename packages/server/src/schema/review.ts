import { GraphQLError } from 'graphql';
import { amendedContent } from '../contributions/amended-content.ts';
import { contributionsAfter, findContribution } from '../database/contribution/contributions.ts';
import { type Decided, decide } from '../review/decide.ts';
import { deprecate } from '../review/deprecate.ts';
import { REFUSALS, type ReviewRefusal, refuse } from '../review/refusal.ts';
import { REVIEW_RULES, type Reviewing, signatureOf } from '../review/reviewer.ts';
import { undo } from '../review/undo.ts';
import { requireScope } from '../tokens/require-scope.ts';
import { type Context, builder } from './builder.ts';
import { ContributionStateEnum } from './contribution-status.ts';
import { EntryInput } from './contribution-input.ts';
import { ReviewedObject, toReviewed } from './reviewed-contribution.ts';

/** What a review came to. */
class ReviewDone {
  readonly reviewId: number;
  readonly revision: number | null;
  readonly state: Decided['state'] | null;
  constructor(reviewId: number, revision: number | null, state: Decided['state'] | null = null) {
    this.reviewId = reviewId;
    this.revision = revision;
    this.state = state;
  }
}

/** A review that was not carried out. */
class ReviewRefused {
  readonly why: ReviewRefusal['why'];
  readonly message: string;
  constructor({ why, message }: ReviewRefusal) {
    this.why = why;
    this.message = message;
  }
}

const REFUSAL_WORDS: Readonly<Record<ReviewRefusal['why'], { readonly description: string }>> = {
  UNKNOWN: { description: 'Nothing has that number or key.' },
  DECIDED: { description: 'It was decided before.' },
  SAME_PERSON: { description: 'A second person has to agree.' },
  PROGRAM_GONE: { description: 'The catalogue has its program no more.' },
  INVALID: { description: 'A field is wrong; the message says which.' },
  BUILT_UPON: { description: 'A later review rests on it: undo that one first.' },
};

const RefusalEnum = builder.enumType('ReviewRefusalReason', {
  description: 'Why a review was not carried out.',
  values: Object.fromEntries(REFUSALS.map((why) => [why, REFUSAL_WORDS[why]])),
});

const DoneObject = builder.objectType(ReviewDone, {
  name: 'ReviewDone',
  description: 'It is written down, in the log too.',
  fields: (t) => ({
    review: t.exposeInt('reviewId', { description: 'The number of the review.' }),
    revision: t.string({
      nullable: true,
      description:
        'The revision of the catalogue that it came into force with; null where it changed nothing.',
      resolve: ({ revision }) => (revision === null ? null : String(revision)),
    }),
    state: t.field({
      type: ContributionStateEnum,
      nullable: true,
      description:
        'What became of the contribution: WAITING where a second person has to agree; null where none was reviewed.',
      resolve: ({ state }) => state,
    }),
  }),
});

const RefusedObject = builder.objectType(ReviewRefused, {
  name: 'ReviewRefused',
  description: 'It was not carried out; nothing has changed.',
  fields: (t) => ({
    reason: t.field({
      type: RefusalEnum,
      description: 'Why it was not.',
      resolve: ({ why }) => why,
    }),
    message: t.exposeString('message', { description: 'What was wrong and what would be right.' }),
  }),
});

const ResultUnion = builder.unionType('ReviewResult', {
  description: 'What a review came to.',
  types: [DoneObject, RefusedObject],
  resolveType: (value) => (value instanceof ReviewDone ? DoneObject : RefusedObject),
});

const AmendmentInput = builder.inputType('ContributionAmendmentInput', {
  description: 'What is accepted in place of what came; what is left out stays as it came.',
  fields: (t) => ({
    entries: t.field({ type: [EntryInput], description: 'All values that are accepted.' }),
    name: t.string({ description: "A new program's name." }),
    award: t.string({ description: "A new program's award." }),
    specialties: t.stringList({ description: "Slugs of a new program's specialties." }),
    period: t.string({ description: 'The period that the page speaks for.' }),
  }),
});

/** Most contributions in an answer. */
const LONGEST = 100;

builder.queryField('reviewQueue', (t) =>
  t.field({
    type: [ReviewedObject],
    description: 'Contributions, the oldest first. For tokens of the scope REVIEW.',
    args: {
      state: t.arg({
        type: ContributionStateEnum,
        description: 'Those of this state; WAITING where it is left out.',
      }),
      first: t.arg.int({ description: 'How many, 1 to 100; 20 where it is left out.' }),
      after: t.arg.int({ description: 'Only those after this number.' }),
    },
    resolve: async (_root, { state, first, after }, { database, caller }) => {
      requireScope(caller, 'REVIEW');
      const limit = first ?? 20;
      if (limit < 1 || limit > LONGEST) {
        throw new GraphQLError(`\`first\` is from 1 to ${LONGEST}, not ${limit}.`, {
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        });
      }
      const rows = await contributionsAfter(database, state ?? 'WAITING', after ?? 0, limit);
      return rows.map(toReviewed);
    },
  }),
);

/** Who reviews. @throws GraphQLError where the caller may not. */
function reviewingOf({ caller, review, loaders }: Context): Reviewing {
  requireScope(caller, 'REVIEW');
  const { token } = caller;
  if (token === null) throw new RangeError('a scope without a token');
  const { twoPersons } = review ?? REVIEW_RULES;
  return { reviewer: signatureOf(token), twoPersons, today: loaders.today, now: new Date() };
}

builder.mutationFields((t) => ({
  reviewContribution: t.field({
    type: ResultUnion,
    description: 'Accepts or rejects a contribution. For tokens of the scope REVIEW.',
    args: {
      contribution: t.arg.int({ required: true, description: 'Its number.' }),
      accept: t.arg.boolean({ required: true, description: 'Whether the page says so.' }),
      reason: t.arg.string({ required: true, description: 'Why, in a sentence.' }),
      amendment: t.arg({ type: AmendmentInput, description: 'What is accepted in its place.' }),
    },
    resolve: async (_root, { contribution, accept, reason, amendment }, context) => {
      const reviewing = reviewingOf(context);
      const row = await findContribution(context.database, contribution);
      const content = row === undefined ? null : toReviewed(row).content;
      const amended =
        amendment == null || content === null
          ? null
          : amendedContent(content, {
              entries: amendment.entries ?? null,
              name: amendment.name ?? null,
              award: amendment.award ?? null,
              specialties: amendment.specialties ?? null,
              period: amendment.period ?? null,
            });
      if (amended !== null && !('kind' in amended)) {
        const said = amended.map(({ field, message }) => `${field} ${message}`).join('; ');
        return new ReviewRefused(refuse('INVALID', `${said}.`));
      }
      const verdict = { contributionId: contribution, accept, reason, amended };
      const done = await decide(context.database, verdict, reviewing);
      if (done.kind === 'REFUSED') return new ReviewRefused(done);
      return new ReviewDone(done.reviewId, done.revision, done.state);
    },
  }),
}));

builder.mutationFields((t) => ({
  undoReview: t.field({
    type: ResultUnion,
    description: 'Takes back what a review did. For tokens of the scope REVIEW.',
    args: {
      review: t.arg.int({ required: true, description: 'The number of the review.' }),
      reason: t.arg.string({ required: true, description: 'Why, in a sentence.' }),
    },
    resolve: async (_root, { review, reason }, context) => {
      const done = await undo(context.database, review, reason, reviewingOf(context));
      if (done.kind === 'REFUSED') return new ReviewRefused(done);
      return new ReviewDone(done.reviewId, done.revision);
    },
  }),
  deprecateClaim: t.field({
    type: ResultUnion,
    description:
      'Marks a claim wrong: it stays, so that nobody enters it again, and takes part in no resolution. For tokens of the scope REVIEW.',
    args: {
      claim: t.arg.string({ required: true, description: 'Its `key`.' }),
      reason: t.arg.string({ required: true, description: 'Why, in a sentence.' }),
    },
    resolve: async (_root, { claim, reason }, context) => {
      const done = await deprecate(context.database, claim, reason, reviewingOf(context));
      if (done.kind === 'REFUSED') return new ReviewRefused(done);
      return new ReviewDone(done.reviewId, done.revision);
    },
  }),
}));
