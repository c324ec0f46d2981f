import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRevisionFeed } from '../revision/feed.ts';
import { type TestServer, openTestDatabase, startTestServer } from '../testing/test-server.ts';
import { createLogger } from './logger.ts';
import { createReadiness } from './readiness.ts';
import { type Watching, startWatching } from './watching.ts';

const DEPLOY = new URL('../../../../deploy/', import.meta.url);

let server: TestServer;
let watching: Watching;
let database: TestServer['database'];
beforeAll(async () => {
  ({ database } = await openTestDatabase());
  const closing = new AbortController().signal;
  const counters = null;
  const revisions = createRevisionFeed(database);
  const readiness = createReadiness(database, closing);
  watching = await startWatching(
    { metrics: { port: 0, host: '127.0.0.1' }, tracing: null },
    createLogger('silent'),
    { database, readiness, revisions, counters, closing },
  );
  server = await startTestServer(undefined, undefined, {
    watchers: watching.watchers,
    rate: { ofAddress: 20, ofToken: 20 },
  });
});
afterAll(async () => {
  await watching.close();
  await server[Symbol.asyncDispose]();
  await database.destroy();
});

/** Names of series. A histogram that nothing was counted in yet is there by its type alone. */
function namesOf(text: string): Set<string> {
  const histograms = [...text.matchAll(/^# TYPE (\w+) histogram$/gm)].flatMap(([, name]) =>
    ['bucket', 'count', 'sum'].map((part) => `${name}_${part}`),
  );
  return new Set([...(text.match(/^[a-z_]+/gm) ?? []), ...histograms]);
}

const scrape = async (): Promise<string> =>
  (await fetch(`http://127.0.0.1:${watching.metricsPort}/metrics`)).text();

describe('/metrics', () => {
  test('is not on the port that readers reach', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  });

  test('stands beside /health and /ready on a port of its own', async () => {
    const url = `http://127.0.0.1:${watching.metricsPort}`;
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect((await fetch(`${url}/graphql`)).status).toBe(404);
  });

  test('names what is asked by a short list, and nothing that a caller wrote', async () => {
    await server.ask('query Hunter2 { program(slug: "hunter2") { name } }');
    await fetch(`${server.url}/hunter2`);
    await fetch(`${server.url}/schema.graphql`);
    await expect
      .poll(scrape)
      .toMatch(/request_duration_seconds_count\{route="none",status="4xx"\} 2/);
    const text = await scrape();
    expect(text).toMatch(
      /second_opinion_operation_duration_seconds_count\{operation="ad-hoc",outcome="ok",kept="no"\} 1/,
    );
    expect(text).toMatch(/request_duration_seconds_count\{route="schema",status="2xx"\} 1/);
    expect(text).toMatch(/^second_opinion_ready 1$/m);
    expect(text).toMatch(/^second_opinion_catalogue_revision 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(text).not.toMatch(/hunter2/i);
  });

  test('counts refusals by whose account was empty', async () => {
    expect(await scrape()).toMatch(/^second_opinion_rate_limit_refusals_total\{by="token"\} 0$/m);
    const asked = Array.from({ length: 25 }, () => fetch(`${server.url}/schema.graphql`));
    const refused = (await Promise.all(asked)).filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    await expect
      .poll(scrape)
      .toMatch(new RegExp(`refusals_total\\{by="address"\\} ${refused.length}$`, 'm'));
  });

  test.each(['grafana-dashboard.json', 'prometheus-alerts.yaml'])(
    'has every metric that deploy/%s names',
    async (file) => {
      const text = await readFile(new URL(file, DEPLOY), 'utf8');
      const named = new Set(text.match(/\b(?:second_opinion|nodejs|process)_[a-z_]+/g));
      const told = namesOf(await scrape());
      // These are told of where a server has PostgreSQL, or Redis.
      for (const other of ['database_connections', 'database_connections_idle', 'database_waiting'])
        told.add(`second_opinion_${other}`);
      told.add('second_opinion_rate_limits_shared');
      expect(named.size).toBeGreaterThan(5);
      expect([...named].filter((name) => !told.has(name))).toEqual([]);
    },
  );
});
