import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { contributionStatus } from '../pages/contribution-status.ts';
import type { ContributionRates } from '../contributions/contribution-limiter.ts';
import type { Database } from '../database/tables.ts';
import { isUnavailable } from '../database/unavailable.ts';
import type { TrustedDocuments } from '../documents/trusted-documents.ts';
import type { Limits } from '../limits/limits.ts';
import type { RateSettings } from '../limits/rate-limiter.ts';
import type { SharedCounters } from '../limits/shared-counters.ts';
import type { ReadinessCheck } from '../operations/readiness.ts';
import { reviewPages } from '../pages/review/routes.ts';
import type { ReviewRules } from '../review/reviewer.ts';
import type { RevisionFeed } from '../revision/feed.ts';
import type { RevisionNotices } from '../revision/notices.ts';
import { schema } from '../schema/schema.ts';
import { createGraphql } from './graphql.ts';
import { graphiql } from './graphiql/graphiql.ts';
import { health } from './health.ts';
import { changesFeed } from '../pages/changes-feed.ts';
import { exports } from '../export/routes.ts';
import { pages } from '../pages/routes.ts';
import { sitemap } from '../pages/sitemap.ts';
import { landing } from './landing.ts';
import { createAuthenticate } from '../tokens/authenticate.ts';
import { ANYBODY } from '../tokens/caller.ts';
import { FREE, createMeter } from './meter.ts';
import { observe } from './observe.ts';
import { ready } from './ready.ts';
import { recognition } from './recognition.ts';
import { schemaFile } from './schema-file.ts';
import { send } from './send.ts';
import type { Answered, Serving, Trace } from './serving.ts';
import { trusted } from './trusted.ts';
import { sendUnavailable } from './unavailable.ts';
import { tryOut } from './try-out.ts';

/** What every handler of the server is made from. */
export interface App {
  readonly database: Kysely<Database>;
  readonly logger: Logger;
  /** Where readers reach the server, without a trailing slash. */
  readonly publicUrl: () => string;
  /** The present day, ISO. */
  readonly today: () => string;
  /** Documents that may be asked for by id. */
  readonly documents: TrustedDocuments;
  /** Whether no others are answered. */
  readonly trustedOnly: boolean;
  /** For how long caches outside may keep answers to trusted documents unasked, in seconds. */
  readonly cacheSeconds: number;
  /** How much one request may ask. */
  readonly limits: Limits;
  /** Whether messages guess what was meant: "Did you mean …?". */
  readonly suggestions: boolean;
  /** Whether the schema itself may be asked for. */
  readonly introspection: boolean;
  /** What tells that another process has written; null where nothing does. */
  readonly notices: RevisionNotices | null;
  /** Where new revisions are told. */
  readonly revisions: RevisionFeed;
  /** How many proxies in front are trusted to say whom they speak for. */
  readonly proxies: number;
  /** By which rules is reviewed. */
  readonly review: ReviewRules;
  /** How many contributions may come in an hour. */
  readonly contributions: ContributionRates;
  /** How much a caller may ask in a minute; null where nobody counts. */
  readonly rate: RateSettings | null;
  /** What that is counted in by all processes together; null where each counts for itself. */
  readonly counters: SharedCounters | null;
  /** Aborted once nothing more is accepted: then each answer is the last of its connection. */
  readonly closing: AbortSignal;
  /** Looks whether queries can be answered now. */
  readonly readiness: ReadinessCheck;
  /** Told of every request that is over. */
  readonly watchers: readonly ((answered: Answered) => void)[];
  /** Begins the span of a request; null where nothing is traced. */
  readonly startTrace: ((request: IncomingMessage) => Trace) | null;
}

/** Answers every request; it never throws. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers a request, or returns false where it is not its own. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  serving: Serving,
) => Promise<boolean>;

const NOTHING_HERE = {
  type: 'text/plain; charset=utf-8',
  text: 'There is nothing at this address. GraphQL is asked at /graphql; the page at / says what else is here.\n',
};

/** The whole server as one listener: small handlers in order, then GraphQL. */
export function createApp(app: App): Listener {
  const routes: readonly (readonly [string, Route])[] = [
    ['trusted', trusted(app, schema)],
    ['graphiql', graphiql()],
    ['health', health(app)],
    ['ready', ready(app)],
    ['schema', schemaFile(app)],
    ['recognition', recognition(app)],
    ['try', tryOut()],
    ['page', pages(app)],
    ['export', exports(app)],
    ['sitemap', sitemap(app)],
    ['changes', changesFeed(app)],
    ['contributions', contributionStatus(app)],
    ['review', reviewPages(app)],
    ['landing', landing(app)],
  ];
  const authenticate = createAuthenticate(app.database, (error) =>
    app.logger.warn({ error }, 'the last use of a token could not be written down'),
  );
  const meter = createMeter(app.rate, app.proxies, app.counters);
  const graphql = createGraphql(app);
  return async (request, response) => {
    // Without its query, which may hold a profile: that is not for the log.
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const serving = observe(app, request, response, path);
    try {
      const caller = FREE.has(path) ? ANYBODY : await authenticate(request.headers.authorization);
      // A refused token was answered already.
      if (!(await meter(request, response, serving, caller)) || 'kind' in caller) return;
      serving.caller = caller;
      for (const [name, route] of routes) {
        serving.route = name;
        if (await route(request, response, path, serving)) return;
      }
      const isGraphql = path === '/graphql' || path === '/graphql/';
      serving.route = isGraphql ? 'graphql' : 'none';
      // What browsers ask before a request of another origin is answered the same everywhere.
      if (!isGraphql && request.method !== 'OPTIONS') {
        return void send(request, response, 404, NOTHING_HERE);
      }
      graphql(request, response, serving);
    } catch (error) {
      serving.outcome = 'failed';
      app.logger.error({ error, requestId: serving.id, path }, 'a request failed');
      if (isUnavailable(error) && !response.headersSent) return sendUnavailable(request, response);
      if (!response.headersSent)
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(
        `Something went wrong on this server. Its log says what, under the request id ${serving.id}.\n`,
      );
    }
  };
}
