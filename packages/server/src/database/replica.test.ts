import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import {
  type PostgresCluster,
  createPostgresDatabase,
  startPostgresCluster,
} from '../testing/postgres-cluster.ts';
import { type ServerProcess, startServerProcess } from '../testing/server-process.ts';
import { TESTED_ENGINE } from '../testing/test-database.ts';
import { openDatabase } from './open.ts';
import { raiseRevision } from './queries/catalogue.ts';

const QUERY = 'query ($slug: String!) { program(slug: $slug) { name } }';
const Answer = v.object({ data: v.object({ program: v.object({ name: v.string() }) }) });

/** A replica on the same machine: PostgreSQL's own streaming replication. */
describe.runIf(TESTED_ENGINE === 'postgres')('with a replica', { timeout: 120_000 }, () => {
  let [primary, standby]: [PostgresCluster | null, PostgresCluster | null] = [null, null];
  let server: ServerProcess;
  let [url, replicaUrl] = ['', ''];
  beforeAll(async () => {
    primary = await startPostgresCluster();
    if (primary === null) throw new Error('PostgreSQL is not installed');
    standby = await startPostgresCluster({ following: primary.url });
    url = await createPostgresDatabase(primary.url);
    replicaUrl = Object.assign(new URL(standby?.url ?? ''), {
      pathname: new URL(url).pathname,
    }).href;
    server = await startServerProcess({ DATABASE_URL: url, DATABASE_REPLICA_URL: replicaUrl });
  });
  afterAll(async () => {
    await server.end('SIGKILL');
    await standby?.[Symbol.asyncDispose]();
    await primary?.[Symbol.asyncDispose]();
  });

  async function name(slug = 'sydney-mmed'): Promise<string> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { slug } }),
    });
    return v.parse(Answer, await response.json()).data.program.name;
  }

  async function onReplica(statement: string): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: replicaUrl });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(statement);
    await client.end();
    return rows;
  }

  /** Writes a new name at a new revision, as an import does. */
  async function rename(to: string): Promise<void> {
    const database = openDatabase({ engine: 'postgres', url });
    await database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('program')
        .set({ name: to })
        .where('slug', '=', 'sydney-mmed')
        .execute();
      await raiseRevision(transaction, { programs: null, exchangeRates: false });
    });
    await database.destroy();
  }

  test('what reads goes there once it holds the revision', async () => {
    await rename('Another');
    const programs = await onReplica('select slug from program order by slug limit 300');
    let used: unknown = false;
    // Each turn asks for a program that is not kept yet, so that something has to be read.
    for (const { slug } of programs) {
      await name(String(slug));
      const [row] = await onReplica(
        `select count(*)::int > 0 as used from pg_stat_activity
         where application_name = 'second-opinion' and query like '%"program"."slug" in%'`,
      );
      used = row?.['used'];
      if (used === true) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(used).toBe(true);
    expect(await name()).toBe('Another');
  });

  test('a replica that lags behind is never believed', async () => {
    await onReplica('select pg_wal_replay_pause()');
    await rename('The newest');
    for (let turn = 0; turn < 10; turn += 1) {
      expect(await name()).toBe('The newest');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await onReplica('select pg_wal_replay_resume()');
  });

  test('without the replica everything is answered all the same', async () => {
    await standby?.stop();
    await rename('The very newest');
    for (let turn = 0; turn < 5; turn += 1) expect(await name()).toBe('The very newest');
  });
});
