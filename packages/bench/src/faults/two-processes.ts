import { setTimeout as wait } from 'node:timers/promises';
import {
  createPostgresDatabase,
  startPostgresCluster,
} from '@second-opinion/server/testing/postgres-cluster';
import {
  type ServerProcess,
  startServerProcess,
} from '@second-opinion/server/testing/server-process';
import { Client } from 'pg';
import { createBalancedClient } from './balanced-client.ts';
import { type Tally, askAndWrite, knownPrograms } from './reads-and-writes.ts';

/** How two processes are tried. */
export interface Trial {
  readonly connections: number;
  /** How long is asked altogether, in seconds: a third before the signal, a third until it is started again, a third after. */
  readonly seconds: number;
  readonly signal: 'SIGKILL' | 'SIGTERM';
}

/** What came of it. */
export interface TrialOutcome extends Tally {
  /** The port of the process that was ended. */
  readonly ended: number;
  /** When, counted in milliseconds from the beginning. */
  readonly endedAt: number;
  readonly exit: number | NodeJS.Signals | null;
  /** Writes that a server had said to have and the database has not. */
  readonly lost: readonly string[];
}

/** Two servers on one PostgreSQL, of which one is ended under load and started again. @throws without PostgreSQL. */
export async function tryTwoProcesses(trial: Trial): Promise<TrialOutcome> {
  const cluster = await startPostgresCluster();
  if (cluster === null) throw new Error('PostgreSQL is not installed');
  const database = await createPostgresDatabase(cluster.url);
  const servers: ServerProcess[] = [];
  try {
    // Both start at once on an empty database: one of them makes and fills it.
    servers.push(...(await Promise.all([serve(database), serve(database)])));
    return await askWhileOneEnds(servers, database, trial);
  } finally {
    for (const server of servers) await server.end('SIGKILL');
    await cluster[Symbol.asyncDispose]();
  }
}

function serve(database: string, port = '0'): Promise<ServerProcess> {
  return startServerProcess({
    DATABASE_URL: database,
    PORT: port,
    TRUSTED_PROXIES: '1',
    SHUTDOWN_DELAY: '1',
  });
}

async function askWhileOneEnds(
  servers: ServerProcess[],
  database: string,
  { connections, seconds, signal }: Trial,
): Promise<TrialOutcome> {
  const ports = servers.map(({ port }) => port);
  const [victim] = servers;
  if (victim === undefined) throw new RangeError('no server was started');
  const client = createBalancedClient(ports, connections);
  const ending = new AbortController();
  const started = performance.now();
  const asking = askAndWrite(client, await knownPrograms(), connections, ending.signal);
  const third = (seconds * 1_000) / 3;
  await wait(third);
  const endedAt = performance.now() - started;
  const exit = await victim.end(signal);
  await wait(third);
  servers.push(await serve(database, String(victim.port)));
  await wait(third);
  ending.abort();
  const tally = await asking;
  client.close();
  const lost = await missing(database, tally.written);
  return { ...tally, ended: victim.port, endedAt, exit, lost };
}

async function missing(database: string, written: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ address: string }>('select address from contribution');
    const there = new Set(rows.map(({ address }) => address));
    return written.filter((address) => !there.has(address));
  } finally {
    await client.end();
  }
}
