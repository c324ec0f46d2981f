import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type PostgresCluster,
  startPostgresCluster,
} from '@second-opinion/server/testing/postgres-cluster';
import { Client } from 'pg';
import type { Generated } from './generated-database.ts';

/** As a host would set it on a machine of this size: what was committed is safe. */
const SETTINGS = [
  'shared_buffers=1GB',
  'work_mem=32MB',
  'maintenance_work_mem=512MB',
  'max_wal_size=4GB',
];

let started: Promise<PostgresCluster> | undefined;

/** The address of a database in a PostgreSQL of the benchmarks' own, filled where it is not there yet. */
export async function madePostgresDatabase({ name, fill }: Generated): Promise<string> {
  const cluster = await (started ??= start());
  const finished = `programs_${name.replaceAll('-', '_')}`;
  const unfinished = `${finished}_unfinished`;
  const client = new Client({ connectionString: cluster.url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      finished,
    ]);
    if (rowCount === 0) {
      await client.query(`drop database if exists "${unfinished}"`);
      await client.query(`create database "${unfinished}"`);
      await fill({ engine: 'postgres', url: addressOf(cluster, unfinished) });
      await client.query(`alter database "${unfinished}" rename to "${finished}"`);
    }
    return addressOf(cluster, finished);
  } finally {
    await client.end();
  }
}

function addressOf(cluster: PostgresCluster, database: string): string {
  return Object.assign(new URL(cluster.url), { pathname: `/${database}` }).href;
}

/** It stops with this process. @throws where PostgreSQL is not installed. */
async function start(): Promise<PostgresCluster> {
  const folder = join(tmpdir(), 'second-opinion-bench-postgres');
  const cluster = await startPostgresCluster({ folder, settings: SETTINGS });
  if (cluster === null)
    throw new Error('PostgreSQL is not installed: install it, with initdb in the PATH');
  return cluster;
}
