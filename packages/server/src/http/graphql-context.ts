import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Context } from '../schema/builder.ts';
import { createLoaders } from '../schema/loaders.ts';
import type { Caller } from '../tokens/caller.ts';
import type { App } from './app.ts';
import { callerOf } from './caller.ts';
import { type Charge, rateError } from './meter.ts';

/** What the adapter of node:http hands over with a request. */
export interface Served {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly take: Charge;
  readonly caller: Caller;
}

/** What resolvers are given, and what the guards before them charge. */
export interface ServedContext extends Context {
  /** Takes points; an error where they are not to be had. */
  readonly charge: (points: number) => Promise<GraphQLError | null>;
}

/** The context of one request. */
export function contextOf(
  { database, today, revisions, proxies }: App,
  { req, res, take, caller }: Served,
): ServedContext {
  return {
    database,
    caller,
    loaders: createLoaders(database, today()),
    charge: async (points) => {
      const refused = points === 0 ? null : await take(points);
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
