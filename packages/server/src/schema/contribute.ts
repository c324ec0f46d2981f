import type { ContributionProblem, GivenContribution } from '../contributions/read-contribution.ts';
import { receiveContribution } from '../contributions/receive-contribution.ts';
import { builder } from './builder.ts';
import { ContributionInput } from './contribution-input.ts';
import { ContributionStateEnum, toContributionState } from './contribution-status.ts';

/** A contribution that waits for review. */
class ContributionQueued {
  readonly code: string;
  readonly doubled: boolean;
  readonly state: 'WAITING' | 'ACCEPTED' | 'REJECTED';
  constructor(code: string, doubled: boolean, state: ContributionQueued['state']) {
    this.code = code;
    this.doubled = doubled;
    this.state = state;
  }
}

/** A contribution with fields that cannot be taken. */
class ContributionRefused {
  readonly problems: readonly ContributionProblem[];
  constructor(problems: readonly ContributionProblem[]) {
    this.problems = problems;
  }
}

/** A contribution beyond what a caller, or the queue, may take. */
class ContributionLimited {
  readonly by: 'CALLER' | 'QUEUE';
  readonly seconds: number;
  constructor(by: ContributionLimited['by'], seconds: number) {
    this.by = by;
    this.seconds = seconds;
  }
}

const QueuedObject = builder.objectType(ContributionQueued, {
  name: 'ContributionQueued',
  description: 'It waits for review; or the same was sent before, and this is what became of it.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Keep it: `contribution(code:)` tells by it what became of the contribution.',
    }),
    doubled: t.exposeBoolean('doubled', { description: 'Whether the same was there already.' }),
    state: t.field({
      type: ContributionStateEnum,
      description: 'What became of it so far.',
      resolve: ({ state }) => state,
    }),
  }),
});

const ProblemObject = builder.objectRef<ContributionProblem>('ContributionProblem').implement({
  description: 'What is wrong with one field of a contribution.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its path: "entries[2].words".' }),
    message: t.exposeString('message', {
      description: 'What was wrong and what would be right.',
    }),
  }),
});

const RefusedObject = builder.objectType(ContributionRefused, {
  name: 'ContributionRefused',
  description: 'Fields of it cannot be taken. Nothing was stored.',
  fields: (t) => ({
    problems: t.field({
      type: [ProblemObject],
      description: 'Every field that is wrong.',
      resolve: ({ problems }) => [...problems],
    }),
    message: t.string({
      description: 'The same in a sentence.',
      resolve: ({ problems }) =>
        `${problems.map(({ field, message }) => `${field} ${message}`).join('; ')}.`,
    }),
  }),
});

const LimitedObject = builder.objectType(ContributionLimited, {
  name: 'ContributionLimited',
  description: 'Too many come at present. Nothing was stored.',
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('seconds', { description: 'When the next one may come.' }),
    message: t.string({
      description: 'The same in a sentence.',
      resolve: ({ by, seconds }) =>
        by === 'CALLER'
          ? `You have sent many: send the next one in ${seconds} s, or ask the host for a token.`
          : `More wait for review than reviewers can look at: send it again in ${seconds} s.`,
    }),
  }),
});

const ResultUnion = builder.unionType('ContributeResult', {
  description: 'What came of a contribution on its arrival.',
  types: [QueuedObject, RefusedObject, LimitedObject],
  resolveType: (value) => {
    if (value instanceof ContributionQueued) return QueuedObject;
    return value instanceof ContributionRefused ? RefusedObject : LimitedObject;
  },
});

/** How soon a full queue may have place again, in seconds. */
const LATER = 21_600;

builder.mutationType({
  description: 'What can be changed: facts are proposed by anybody, and reviewed by those who may.',
});

builder.mutationField('contribute', (t) =>
  t.field({
    type: ResultUnion,
    description:
      'Sends what a page says to be reviewed. Nothing of it is shown as a fact before that.',
    args: {
      contribution: t.arg({
        type: ContributionInput,
        required: true,
        description: 'What is sent; nothing is added to it.',
      }),
    },
    resolve: async (_root, { contribution }, { database, admit }) => {
      const wait = (await admit?.()) ?? null;
      if (wait !== null) return new ContributionLimited('CALLER', wait);
      // What tells telephone numbers and domains is large, and most servers are asked, not told.
      const { readContribution } = await import('../contributions/read-contribution.ts');
      const read = await readContribution(database, toGiven(contribution));
      if (read.kind === 'REFUSED') return new ContributionRefused(read.problems);
      const received = await receiveContribution(database, read.content, 'READER');
      if (received.kind === 'FLOODED') return new ContributionLimited('QUEUE', LATER);
      const state = toContributionState(received.row.state);
      return new ContributionQueued(received.code, received.doubled, state);
    },
  }),
);

function toGiven(input: typeof ContributionInput.$inferInput): GivenContribution {
  const { kind, address, program, name, award, specialties, period, entries } = input;
  return {
    kind,
    address,
    program: program ?? null,
    name: name ?? null,
    award: award ?? null,
    specialties: specialties ?? [],
    period: period ?? null,
    entries,
  };
}
