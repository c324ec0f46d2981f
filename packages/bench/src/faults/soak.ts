import { setTimeout as wait } from 'node:timers/promises';
import { startServerProcess } from '@second-opinion/server/testing/server-process';
import autocannon from 'autocannon';
import { residentMegabytes } from '../process-usage.ts';
import { knownPrograms } from './reads-and-writes.ts';

/** What came of a third of a soak. */
export interface SoakThird {
  /** Mean memory of the process, in megabytes. */
  readonly megabytes: number;
  /** Milliseconds. */
  readonly p99: number;
}

/** What came of a soak. */
export interface Soaked {
  /** Answers a second that the server reached when it was asked for as many as it could give. */
  readonly most: number;
  readonly thirds: readonly SoakThird[];
  readonly errors: number;
}

const CONNECTIONS = 32;

/** So long the maximum is looked for, in seconds. */
const SPRINT = 15;

/** Between looks at the memory, in milliseconds. */
const LOOK = 1_000;

const QUERY =
  'query ($slug: String!) { program(slug: $slug) { slug name resolved { text } peers { program { slug } } } }';

/** Asks a server for half of what it can give, for a time, and looks at its memory meanwhile. */
export async function soak(seconds: number): Promise<Soaked> {
  await using server = await startServerProcess({ DATABASE_URL: ':memory:' });
  const programs = await knownPrograms();
  const requests = programs.map(({ slug }): autocannon.Request => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { slug } }),
  }));
  const run = (duration: number, overallRate?: number) =>
    autocannon({
      url: server.url,
      connections: CONNECTIONS,
      duration,
      requests,
      ...(overallRate === undefined ? {} : { overallRate }),
    });
  const { average: most } = (await run(SPRINT)).requests;
  const [thirds, errors]: [SoakThird[], number[]] = [[], []];
  for (let third = 0; third < 3; third += 1) {
    const watching = new AbortController();
    const memory = meanMemory(server.pid, watching.signal);
    const result = await run(Math.ceil(seconds / 3), Math.round(most / 2));
    watching.abort();
    thirds.push({ megabytes: await memory, p99: result.latency.p99 });
    errors.push(result.errors + result.non2xx);
  }
  return { most, thirds, errors: errors.reduce((sum, one) => sum + one, 0) };
}

async function meanMemory(pid: number, ending: AbortSignal): Promise<number> {
  const seen: number[] = [];
  while (!ending.aborted) {
    seen.push(residentMegabytes(pid) ?? Number.NaN);
    await wait(LOOK, undefined, { signal: ending }).catch(() => undefined);
  }
  return seen.reduce((sum, one) => sum + one, 0) / seen.length;
}
