import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '@second-opinion/server/testing/free-port';
import * as v from 'valibot';

const MAIN = fileURLToPath(new URL('../../server/dist/second-opinion.mjs', import.meta.url));

/** A server of ours in a process of its own, with the real catalogue in a folder of its own. */
export interface ServerProcess {
  readonly port: number;
  /** Gives out a token of a scope, by the command line. */
  readonly giveToken: (scope: string) => Promise<string>;
  /** Ends the process and removes its folder. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server on a free port and waits until it answers.
 * @param publicUrl the address that readers reach it by.
 * @param at the port; any free one where it is left out.
 * @throws with what it printed where it ends instead.
 */
export async function startServer(publicUrl: string, at?: number): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-e2e-'));
  const port = at ?? (await freePort());
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      LOG_LEVEL: 'warn',
      // One address asks for all of the readers.
      RATE_LIMIT: '0',
      DATABASE_URL: join(folder, 'data.sqlite'),
    },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  while (!(await isServing(port))) {
    if (child.exitCode !== null) {
      await stop();
      throw new Error(`the server ended: ${printed.join('')}`);
    }
    await wait(50);
  }
  return { port, giveToken: (scope) => createToken(scope, join(folder, 'data.sqlite')), stop };
}

const TokenSchema = v.object({ token: v.string() });

async function createToken(scope: string, database: string): Promise<string> {
  const args = [MAIN, 'token', 'create', '--scope', scope, '--name', 'a test', '--json'];
  const env = { PATH: process.env['PATH'], DATABASE_URL: database };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return v.parse(TokenSchema, JSON.parse(stdout)).token;
}

async function isServing(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health`)).ok;
  } catch {
    return false;
  }
}
