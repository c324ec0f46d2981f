import { type ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { Agent, get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOGUE_FOLDER } from '@second-opinion/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const CONNECTIONS = 40;
const FOLLOW = encodeURIComponent('subscription { catalogueRevised { revision } }');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
  await mkdir(join(folder, 'catalogue'));
  await copyFile(join(CATALOGUE_FOLDER, 'sydney.json'), join(folder, 'catalogue', 'sydney.json'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Process {
  readonly child: ChildProcess;
  readonly url: string;
  readonly log: () => string;
  readonly code: Promise<number | null>;
}

/** A server in a process of its own, over a small catalogue. */
async function serve(environment: Record<string, string> = {}): Promise<Process> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--catalogue', join(folder, 'catalogue')], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      RATE_LIMIT: '0',
      DATABASE_URL: join(folder, 'data.sqlite'),
      ...environment,
    },
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('close', () => reject(new Error(log)));
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /answers on (\S+) /.exec(chunk.toString())?.[1];
      if (address !== undefined) resolve(address.replace('localhost', '127.0.0.1'));
    });
  });
  return { child, url, log: () => log, code };
}

/**
 * One answer: its status, `refused` where the server did not take the request, or what went wrong. The system resets a
 * connection in its queue, and a request that meets a connection just closed for being idle, unread; a request that the
 * server had read and then left would show as "socket hang up".
 */
function ask(url: string, agent: Agent): Promise<number | string> {
  return new Promise((resolve) => {
    get(url, { agent }, (response) => {
      response.once('error', (error) => resolve(error.message));
      response.once('aborted', () => resolve('cut off'));
      response.once('end', () => resolve(response.statusCode ?? 0)).resume();
    }).once('error', (error: NodeJS.ErrnoException) => {
      const unread = error.message === 'read ECONNRESET';
      const refused = error.code === 'ECONNREFUSED' || unread;
      resolve(refused ? 'refused' : `${error.code} ${error.message}`);
    });
  });
}

/** Asks on and on over one connection until no more is taken; counts what came of it. */
async function askUntilRefused(url: string, counts: Map<number | string, number>): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let last: number | string = 0; last !== 'refused';) {
    last = await ask(url, agent);
    counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  agent.destroy();
}

describe('a server that is told to stop', { timeout: 120_000 }, () => {
  test('under load answers all that it took, ends what follows it, and exits with 0', async () => {
    const server = await serve();
    const follower = fetch(`${server.url}/graphql?query=${FOLLOW}`, {
      headers: { accept: 'text/event-stream' },
    });
    const events = (await follower).text();
    const counts = new Map<number | string, number>();
    const query = encodeURIComponent('{ programs(first: 20) { edges { node { name } } } }');
    const asking = Array.from({ length: CONNECTIONS }, () =>
      askUntilRefused(`${server.url}/graphql?query=${query}`, counts),
    );
    await expect.poll(() => counts.get(200) ?? 0, { timeout: 30_000 }).toBeGreaterThan(200);
    server.child.kill('SIGTERM');
    await Promise.all(asking);
    expect(new Set(counts.keys())).toEqual(new Set([200, 'refused']));
    expect(await events).toMatch(/event: complete\b[^]*$/);
    expect(await server.code).toBe(0);
    expect(server.log()).toMatch(/"cut":0,"msg":"stopped"/);
  });

  test('goes on accepting for a while as unready, where that is asked for', async () => {
    const server = await serve({ SHUTDOWN_DELAY: '2' });
    server.child.kill('SIGTERM');
    await expect.poll(() => server.log()).toContain('"msg":"stopping"');
    expect((await fetch(`${server.url}/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}/graphql?query=%7B__typename%7D`)).status).toBe(200);
    expect(await server.code).toBe(0);
  });

  test('cuts off what does not end in time, says so, and exits with 0', async () => {
    const server = await serve({ SHUTDOWN_SECONDS: '1' });
    const headers = { 'content-type': 'application/json', 'content-length': '100' };
    const slow = new Promise((resolve) => {
      request(`${server.url}/graphql`, { method: 'POST', headers })
        .once('error', resolve)
        .flushHeaders();
    });
    await expect.poll(async () => (await fetch(`${server.url}/health`)).status).toBe(200);
    server.child.kill('SIGTERM');
    await slow;
    expect(await server.code).toBe(0);
    expect(server.log()).toMatch(/"cut":1,"msg":"stopped"/);
  });
});
