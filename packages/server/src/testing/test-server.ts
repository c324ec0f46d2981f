import type { LoadedInstitution } from '@second-opinion/catalogue';
import type { Kysely } from 'kysely';
import { type Logger, pino } from 'pino';
import * as v from 'valibot';
import type { Database } from '../database/tables.ts';
import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import { LIMITS } from '../limits/limits.ts';
import { type App, createApp } from '../http/app.ts';
import { logAnswered } from '../operations/log-answered.ts';
import { createReadiness } from '../operations/readiness.ts';
import { CONTRIBUTION_RATES } from '../contributions/contribution-limiter.ts';
import { REVIEW_RULES } from '../review/reviewer.ts';
import { createRevisionFeed } from '../revision/feed.ts';
import { schema } from '../schema/schema.ts';
import { PATIENCE, type Patience, listen } from '../http/listen.ts';
import { openTestDatabase } from './test-database.ts';
import { TODAY } from './today.ts';

export { openTestDatabase, TODAY };

/** A real server on a free port of this machine. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly database: Kysely<Database>;
  readonly statements: string[];
  /** Posts a query and returns the answer as it came, less what it cost: that changes with the tables of costs. */
  readonly ask: (query: string, variables?: object) => Promise<unknown>;
}

/** Tests need not wait for a second. */
const QUICK = { every: 10, most: 4, mostOfOne: 3 };

const AnswerSchema = v.looseObject({ extensions: v.optional(v.unknown()) });

/** Starts a server over a database of its own. */
export async function startTestServer(
  catalogue?: readonly LoadedInstitution[],
  logger: Logger = pino({ level: 'silent' }),
  settings: Partial<
    Pick<
      App,
      | 'documents'
      | 'trustedOnly'
      | 'cacheSeconds'
      | 'limits'
      | 'suggestions'
      | 'introspection'
      | 'proxies'
      | 'rate'
      | 'counters'
      | 'revisions'
      | 'closing'
      | 'readiness'
      | 'watchers'
      | 'startTrace'
      | 'review'
      | 'contributions'
    >
  > = {},
  patience: Patience = PATIENCE,
): Promise<TestServer> {
  const { database, statements } = await openTestDatabase(catalogue);
  let url = '';
  const never = new AbortController().signal;
  const app = createApp({
    database,
    logger,
    publicUrl: () => url,
    today: () => TODAY,
    documents: await readTrustedDocuments(schema, null),
    trustedOnly: false,
    cacheSeconds: 0,
    limits: LIMITS,
    suggestions: true,
    introspection: true,
    notices: null,
    revisions: createRevisionFeed(database, QUICK),
    proxies: 0,
    rate: null,
    counters: null,
    closing: never,
    readiness: createReadiness(database, never),
    watchers: [(answered) => logAnswered(logger, answered)],
    startTrace: null,
    review: REVIEW_RULES,
    contributions: CONTRIBUTION_RATES,
    ...settings,
  });
  const { server, port } = await listen(app, 0, '127.0.0.1', undefined, patience);
  url = `http://localhost:${port}`;
  return {
    url: `http://127.0.0.1:${port}`,
    database,
    statements,
    ask: async (query, variables = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { extensions: _cost, ...answer } = v.parse(AnswerSchema, await response.json());
      return answer;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await database.destroy();
    },
  };
}
