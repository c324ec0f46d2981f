import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import {
  type PostgresCluster,
  createPostgresDatabase,
  startPostgresCluster,
} from '../testing/postgres-cluster.ts';
import { type ServerProcess, startServerProcess } from '../testing/server-process.ts';
import { TESTED_ENGINE } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';
import { waitForDatabase } from './wait-for-database.ts';

const Body = v.object({
  data: v.optional(v.unknown()),
  errors: v.optional(v.array(v.object({ extensions: v.object({ code: v.string() }) }))),
});

const QUERY = '{ institutions(first: 2) { edges { node { slug } } } }';

interface Seen {
  readonly status: number;
  readonly code: string | null;
  readonly retryAfter: string | null;
}

async function ask(url: string, accept: string): Promise<Seen> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query: QUERY }),
  });
  const { errors } = v.parse(Body, await response.json());
  const code = errors?.[0]?.extensions.code ?? null;
  return { status: response.status, code, retryAfter: response.headers.get('retry-after') };
}

/** Asks until an answer is of a kind. */
async function until(url: string, accept: string, is: (seen: Seen) => boolean): Promise<Seen[]> {
  const all: Seen[] = [];
  for (;;) {
    const seen = await ask(url, accept);
    all.push(seen);
    if (is(seen)) return all;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

// SQLite is a part of the process: it does not go away.
describe.runIf(TESTED_ENGINE === 'postgres')(
  'while PostgreSQL is away',
  { timeout: 120_000 },
  () => {
    let cluster: PostgresCluster;
    let server: ServerProcess;
    let database: string;
    beforeAll(async () => {
      const started = await startPostgresCluster();
      if (started === null) throw new Error('PostgreSQL is not installed');
      cluster = started;
      database = await createPostgresDatabase(cluster.url);
      server = await startServerProcess({ DATABASE_URL: database });
    });
    // Each test begins with a database and a server that are there.
    afterEach(() => cluster.start());
    afterAll(async () => {
      await server.end('SIGKILL');
      await cluster[Symbol.asyncDispose]();
    });

    test.each(['application/json', 'application/graphql-response+json'])(
      'many callers of %s are told 503 and when to ask again, and are answered once it is back',
      async (accept) => {
        const callers = Array.from({ length: 20 }, () => until(server.url, accept, isUnavailable));
        await cluster.stop();
        const seen = (await Promise.all(callers)).flat();
        const others = Array.from({ length: 20 }, () => until(server.url, accept, isAnswer));
        await cluster.start();
        seen.push(...(await Promise.all(others)).flat());
        expect(seen.filter((one) => !isAnswer(one) && !isUnavailable(one))).toEqual([]);
      },
    );

    test('the other routes say the same, and the process lives', async () => {
      await cluster.stop();
      for (const path of ['/recognition.json', '/export/claims.csv', '/programs/x']) {
        const response = await fetch(`${server.url}${path}`);
        expect({ path, status: response.status }).toEqual({ path, status: 503 });
        expect(response.headers.get('retry-after')).toBe('1');
      }
      expect((await fetch(`${server.url}/health`)).status).toBe(200);
      expect((await fetch(`${server.url}/ready`)).status).toBe(503);
      await cluster.start();
      await until(server.url, 'application/json', isAnswer);
    });

    test('what was written before is there after, and a start waits until it is back', async () => {
      const opened = openDatabase({ engine: 'postgres', url: database });
      await opened.updateTable('catalogue').set({ date: '2026-01-02' }).execute();
      await cluster.stop();
      const reasons: string[] = [];
      const waiting = waitForDatabase(opened, 60, (reason) => reasons.push(reason));
      while (reasons.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
      await cluster.start();
      await waiting;
      await migrate(opened);
      expect(reasons[0]).toMatch(
        /^PostgreSQL at 127\.0\.0\.1:\d+ does not answer \(.*ECONNREFUSED/,
      );
      const { date } = await opened
        .selectFrom('catalogue')
        .select('date')
        .executeTakeFirstOrThrow();
      expect(date).toBe('2026-01-02');
      await opened.destroy();
    });

    test('a start gives up at once where waiting cannot help', async () => {
      const url = Object.assign(new URL(database), { pathname: '/nowhere' }).href;
      const opened = openDatabase({ engine: 'postgres', url });
      await expect(waitForDatabase(opened, 60, () => undefined)).rejects.toThrow(
        /refuses the connection \(database "nowhere" does not exist\): see DATABASE_URL\./,
      );
      await opened.destroy();
    });
  },
);

function isAnswer({ status, code }: Seen): boolean {
  return status === 200 && code === null;
}

function isUnavailable({ status, code, retryAfter }: Seen): boolean {
  return status === 503 && code === 'DATABASE_UNAVAILABLE' && retryAfter === '1';
}
