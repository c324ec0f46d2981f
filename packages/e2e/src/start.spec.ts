import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@second-opinion/server/testing/free-port';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const START = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url));

let folder = '';
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-start-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Runs `pnpm start` as its script does, until it has said everything or has ended. */
async function start(port: number): Promise<{ child: ChildProcess; output: () => string }> {
  const child = spawn(process.execPath, [START], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATABASE_URL: join(folder, 'data.sqlite'),
    },
  });
  children.push(child);
  const printed: string[] = [];
  await new Promise<void>((settle) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed.push(chunk.toString());
        if (printed.join('').includes('Ctrl-C stops')) settle();
      });
    }
    child.once('close', () => settle());
  });
  return { child, output: () => printed.join('') };
}

describe('pnpm start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves, says where everything is, and stops on %s',
    async (signal) => {
      const port = await freePort();
      const { child, output } = await start(port);
      expect(output()).toContain(`http://localhost:${port}/graphql`);
      expect(output()).toContain(`http://localhost:${port}/try/`);
      expect(output()).toMatch(/Load unpacked\s+\S+chrome-mv3\n/);
      expect(output()).toMatch(/Load Temporary Add-on\s+\S+firefox-mv3\S+manifest\.json\n/);
      expect((await fetch(`http://localhost:${port}/try/`)).status).toBe(200);
      expect(output()).not.toContain('{"level":');
      child.kill(signal);
      await once(child, 'exit');
      expect(child.exitCode).toBe(0);
      await expect(fetch(`http://localhost:${port}/health`)).rejects.toThrow('fetch failed');
    },
  );

  it('ends with the server’s own words and code where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { child, output } = await start(port);
    other.close();
    expect(output()).toContain(`Port ${port} is taken`);
    expect(output()).not.toContain('Ctrl-C stops');
    expect(child.exitCode).toBe(1);
  });
});
