import { setTimeout as wait } from 'node:timers/promises';
import {
  createPostgresDatabase,
  startPostgresCluster,
} from '@second-opinion/server/testing/postgres-cluster';
import { startServerProcess } from '@second-opinion/server/testing/server-process';

/** What came of a database that was stopped and started under load. */
export interface Outage {
  /** Milliseconds from when PostgreSQL answered again to the last answer of a caller that was not as asked. */
  readonly recovery: number;
  readonly answers: number;
  /** Answers that said when to ask again. */
  readonly told: number;
  /** Anything else, in words. */
  readonly faults: readonly string[];
}

const QUERY = { query: '{ institutions(first: 2) { edges { node { slug } } } }' };

/** Stops PostgreSQL for two seconds under many callers. @throws without PostgreSQL. */
export async function stopDatabase(callers: number): Promise<Outage> {
  const cluster = await startPostgresCluster();
  if (cluster === null) throw new Error('PostgreSQL is not installed');
  const server = await startServerProcess({
    DATABASE_URL: await createPostgresDatabase(cluster.url),
  });
  const ending = new AbortController();
  const [faults, outcome] = [[] as string[], { answers: 0, told: 0, last: 0 }];
  const call = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(QUERY),
      }).catch((error: unknown) => String(error));
      if (typeof response === 'string') {
        faults.push(response);
        continue;
      }
      const body = await response.text();
      if (response.status === 200 && !body.includes('"errors"')) outcome.answers += 1;
      else outcome.last = performance.now();
      if (response.status === 503 && response.headers.get('retry-after') === '1') outcome.told += 1;
      else if (response.status !== 200) faults.push(`${response.status} ${body.slice(0, 200)}`);
    }
  };
  try {
    const calling = Array.from({ length: callers }, call);
    await wait(2_000);
    await cluster.stop();
    await wait(2_000);
    await cluster.start();
    const back = performance.now();
    await wait(4_000);
    ending.abort();
    await Promise.all(calling);
    const { answers, told, last } = outcome;
    return { recovery: Math.max(0, last - back), answers, told, faults };
  } finally {
    await server.end('SIGKILL');
    await cluster[Symbol.asyncDispose]();
  }
}
