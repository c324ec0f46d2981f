import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../database/tables.ts';
import type { TrustedDocuments } from '../documents/trusted-documents.ts';
import type { Limits } from '../limits/limits.ts';
import type { RateSettings } from '../limits/rate-limiter.ts';
import type { RevisionFeed } from '../revision/feed.ts';
import { schema } from '../schema/schema.ts';
import { createGraphql } from './graphql.ts';
import { health } from './health.ts';
import { exports } from '../export/routes.ts';
import { pages } from '../pages/routes.ts';
import { sitemap } from '../pages/sitemap.ts';
import { landing } from './landing.ts';
import { createAuthenticate } from '../tokens/authenticate.ts';
import { ANYBODY, type Caller } from '../tokens/caller.ts';
import { type Charge, FREE, createMeter } from './meter.ts';
import { recognition } from './recognition.ts';
import { schemaFile } from './schema-file.ts';
import { trusted } from './trusted.ts';
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
  /** Where new revisions are told. */
  readonly revisions: RevisionFeed;
  /** How many proxies in front are trusted to say whom they speak for. */
  readonly proxies: number;
  /** How much a caller may ask in a minute; null where nobody counts. */
  readonly rate: RateSettings | null;
}

/** Answers every request; it never throws. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers a request, or returns false where it is not its own. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  charge: Charge,
  caller: Caller,
) => Promise<boolean>;

/** The whole server as one listener: small handlers in order, then GraphQL. */
export function createApp(app: App): Listener {
  const routes: readonly Route[] = [
    trusted(app, schema),
    health(app),
    schemaFile(),
    recognition(app),
    tryOut(),
    pages(app),
    exports(app),
    sitemap(app),
    landing(app),
  ];
  const authenticate = createAuthenticate(app.database, (error) =>
    app.logger.warn({ error }, 'the last use of a token could not be written down'),
  );
  const meter = createMeter(app.rate, app.proxies);
  const graphql = createGraphql(app);
  return async (request, response) => {
    // Without its query, which may hold a profile: that is not for the log.
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    try {
      const caller = path === FREE ? ANYBODY : await authenticate(request.headers.authorization);
      const charge = await meter(request, response, path, caller);
      // A refused token was answered already.
      if (charge === null || 'kind' in caller) return;
      for (const route of routes) {
        if (await route(request, response, path, charge, caller)) return;
      }
      graphql(request, response, charge, caller);
    } catch (error) {
      app.logger.error({ error, path }, 'a request failed');
      if (!response.headersSent)
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Something went wrong on this server; its log says what.\n');
    }
  };
}
