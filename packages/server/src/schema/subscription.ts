import { GraphQLError } from 'graphql';
import type { ProgramChanges } from '../revision/changes.ts';
import type { Revised } from '../revision/feed.ts';
import type { FeedFull } from '../revision/followers.ts';
import { builder } from './builder.ts';

builder.subscriptionType({
  description:
    'What a server tells as it happens, as events over HTTP (`accept: text/event-stream`).',
});

const LISTS = {
  added: 'Slugs of programs that were not there before: `["sydney-mmed"]`.',
  changed: 'Slugs of programs of which anything is another than before: `["sydney-mmed"]`.',
  removed: 'Slugs of programs that are no more: `["sydney-mmed"]`.',
} as const;

const ProgramChangesObject = builder.objectRef<ProgramChanges>('ProgramChanges').implement({
  description: 'Which programs a revision changed, by slug, in order.',
  fields: (t) => {
    const slugs = (key: keyof typeof LISTS) =>
      t.stringList({ description: LISTS[key], resolve: (changes) => [...changes[key]] });
    return { added: slugs('added'), changed: slugs('changed'), removed: slugs('removed') };
  },
});

const CatalogueRevisionObject = builder.objectRef<Revised>('CatalogueRevision').implement({
  description: 'A new revision of the catalogue, with what is different in it.',
  fields: (t) => ({
    revision: t.string({
      description: 'The revision that the server holds now: "13".',
      resolve: ({ revision }) => String(revision),
    }),
    previous: t.string({
      description: 'The revision that the changes count from: "12".',
      resolve: ({ previous }) => String(previous),
    }),
    date: t.expose('date', {
      type: 'Date',
      description: 'The latest day on which a source was read: "2026-11-22".',
    }),
    programs: t.field({
      type: ProgramChangesObject,
      nullable: true,
      description:
        'Which programs changed; null where that is not known or more than 1,000 did: forget all of them.',
      resolve: ({ changes }) => changes.programs,
    }),
    exchangeRates: t.boolean({
      description: 'Whether exchange rates may have changed: forget all that was converted.',
      resolve: ({ changes }) => changes.exchangeRates,
    }),
  }),
});

builder.subscriptionField('catalogueRevised', (t) =>
  t.field({
    type: CatalogueRevisionObject,
    description: 'Each new revision of the catalogue within a second or two of its coming.',
    args: {
      since: t.arg.string({
        description:
          'The revision that the client holds, "12": what changed since then is told at once. Left out: from now on.',
      }),
    },
    subscribe: (_root, { since }, { follow }) => {
      if (follow === undefined) throw new TypeError('nothing can be followed here');
      const followed = follow(toRevision(since));
      if ('kind' in followed) throw tooMany(followed);
      return followed;
    },
    resolve: (revised) => revised,
  }),
);

/** @throws GraphQLError with code BAD_USER_INPUT. */
function toRevision(since: string | null | undefined): number | null {
  if (since == null) return null;
  if (/^\d{1,15}$/.test(since)) return Number(since);
  throw new GraphQLError(
    `\`since\` is a revision as \`catalogue { revision }\` gives it, such as "12", not ${JSON.stringify(since)}.`,
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );
}

function tooMany({ of, most }: FeedFull): GraphQLError {
  const message =
    of === 'ALL'
      ? `This server has ${most} followers, which is all that it takes: try again later, or ask \`catalogue { revision }\` now and then.`
      : `${most} connections of yours follow already: end one of them first.`;
  const http = { status: of === 'ALL' ? 503 : 429, headers: { 'retry-after': '60' } };
  return new GraphQLError(message, { extensions: { code: 'SUBSCRIPTION_LIMIT', http } });
}
