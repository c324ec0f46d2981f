import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Admit } from '../contributions/contribution-limiter.ts';
import type { Context } from '../schema/builder.ts';
import { createLoaders } from '../schema/loaders.ts';
import type { App } from './app.ts';
import { callerOf } from './caller.ts';
import { rateError } from './meter.ts';
import type { Served } from './serving.ts';

/** What the adapter of node:http hands over with a request. */
export interface Handed extends Served {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/** What resolvers are given, what the guards before them charge, and what is told of the request. */
export interface ServedContext extends Context, Served {
  /** Takes points; an error where they are not to be had. */
  readonly charge: (points: number) => Promise<GraphQLError | null>;
}

/** The context of one request. */
export function contextOf(
  { database, today, revisions, proxies, review }: App,
  { req, res, serving }: Handed,
  admit: Admit,
): ServedContext {
  const { caller } = serving;
  return {
    database,
    serving,
    caller,
    review,
    admit: () =>
      caller.token !== null && caller.scopes.has('CONTRIBUTE')
        ? admit('token', caller.token.id)
        : admit('address', callerOf(req, proxies)),
    loaders: createLoaders(database, today()),
    charge: async (points) => {
      const refused = points === 0 ? null : await serving.charge(points);
      return refused === null ? null : rateError(refused);
    },
    follow: (since) => {
      const followed = revisions.follow(since, callerOf(req, proxies));
      // The adapter would notice only at the next event, and that may be days away.
      if (!('kind' in followed)) res.once('close', () => void followed.return?.());
      return followed;
    },
  };
}
