import { startPostgresCluster } from '@second-opinion/server/testing/postgres-cluster';
import { describe, expect, test } from 'vitest';
import { tryTwoProcesses } from './two-processes.ts';

const cluster = await startPostgresCluster();
await cluster?.[Symbol.asyncDispose]();

// Without PostgreSQL there is one process; vitest.config.ts and `pnpm test` say so.
describe.skipIf(cluster === null)('two servers on one PostgreSQL', { timeout: 120_000 }, () => {
  test('one killed: no wrong answer, no lost write, and errors on its own connections alone', async () => {
    const outcome = await tryTwoProcesses({ connections: 16, seconds: 9, signal: 'SIGKILL' });
    expect(outcome.wrong).toEqual([]);
    expect(outcome.lost).toEqual([]);
    expect(outcome.written.length).toBeGreaterThan(10);
    expect(outcome.exit).toBe('SIGKILL');
    expect(outcome.broken.filter(({ port }) => port !== outcome.ended)).toEqual([]);
  });

  test('one told to stop: no error at all', async () => {
    const outcome = await tryTwoProcesses({ connections: 16, seconds: 9, signal: 'SIGTERM' });
    const { wrong, lost, broken, exit } = outcome;
    expect({ wrong, lost, broken, exit }).toEqual({ wrong: [], lost: [], broken: [], exit: 0 });
    expect(outcome.written.length).toBeGreaterThan(10);
  });
});
