import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port.ts';

/** A real PostgreSQL of its own folder and port, for tests. */
export interface PostgresCluster extends AsyncDisposable {
  /** Its maintenance database: "postgres://second_opinion@127.0.0.1:54321/postgres". */
  readonly url: string;
  /** Ends open connections; nothing that was committed is lost. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same folder and port after `stop`; where it runs nothing happens. */
  readonly start: () => Promise<void>;
}

const USER = 'second_opinion';

/** What tests need no safety from a loss of power for. */
const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const ALWAYS = ['listen_addresses=127.0.0.1', 'max_connections=300'];

/** Where a cluster is kept, and how it is set. */
export interface ClusterOptions {
  /** A folder that stays, with what it holds from before; a temporary one where it is left out. */
  readonly folder?: string;
  /** The address of a cluster that this one follows; one of its own where it is left out. */
  readonly following?: string;
  /** As `postgres -c` takes them; what makes tests quick, and unsafe, where they are left out. */
  readonly settings?: readonly string[];
}

/**
 * Makes a cluster in a folder and starts it on a free port of this machine; it refuses to run as root, so root
 * lends it to the user `postgres`. Null where PostgreSQL's programs are not installed.
 * @throws with what the program printed, where it does not start.
 */
export async function startPostgresCluster({
  folder: kept,
  following,
  settings = QUICK,
}: ClusterOptions = {}): Promise<PostgresCluster | null> {
  const programs = postgresPrograms();
  if (programs === null) return null;
  const identity = process.getuid?.() === 0 ? unprivileged() : null;
  if (kept !== undefined) mkdirSync(kept, { recursive: true });
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'second-opinion-postgres-'));
  if (identity !== null) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, 'data');
  if (!existsSync(data)) {
    const [program, ...args] =
      following === undefined
        ? ['initdb', '-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
        : ['pg_basebackup', '-D', data, '-d', following, '-R', '-c', 'fast', '--no-sync'];
    execFileSync(join(programs, program ?? ''), args, { ...identity, cwd: folder, stdio: 'pipe' });
  }
  const port = await freePort();
  const url = `postgres://${USER}@127.0.0.1:${port}/postgres`;
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    if (child !== null) return;
    const options = [...ALWAYS, ...settings].flatMap((setting) => ['-c', setting]);
    const args = ['-D', data, '-p', String(port), '-k', folder, ...options];
    child = spawn(join(programs, 'postgres'), args, { ...identity, cwd: folder, stdio: 'ignore' });
    // It never keeps this process from ending, and ends with it.
    child.unref();
    await untilItAnswers(url);
  };
  const end = (): void => void child?.kill('SIGINT');
  process.once('exit', end);
  const stop = async (): Promise<void> => {
    const running = child;
    child = null;
    if (running === null || running.exitCode !== null) return;
    // SIGINT is PostgreSQL's fast shutdown: open connections are ended, nothing is lost.
    running.ref();
    running.kill('SIGINT');
    await new Promise((resolve) => running.once('exit', resolve));
  };
  await start();
  return {
    url,
    start,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
      process.removeListener('exit', end);
      if (kept === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

let made = 0;

/**
 * Makes a database in a cluster and gives its address.
 * @param template the name of a database that nobody is connected to, of which it is a copy; an empty one where it is left out.
 */
export async function createPostgresDatabase(
  clusterUrl: string,
  template = 'template1',
): Promise<string> {
  made += 1;
  const name = `test_${process.pid}_${made}_${Math.random().toString(36).slice(2, 8)}`;
  const client = new Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** The folder of `initdb` and `postgres`: in the PATH, or where Debian keeps each version; the newest wins. */
function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, 'bin'))
    : [];
  const folders = [...versions, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

function unprivileged(): { uid: number; gid: number } {
  const idOf = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim());
  return { uid: idOf('-u'), gid: idOf('-g') };
}

const PATIENCE = 30_000;

async function untilItAnswers(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw new Error('PostgreSQL did not start', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
