import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALLOCATOR, NODE_FLAGS } from '@second-opinion/server';
import { bundledServer } from './bundled-server.ts';

/** A server in a process of its own, on a free port. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  /** Undefined where the process could not be started. */
  readonly processId: number | undefined;
}

/**
 * Starts a server.
 * @param port any free one where it is left out.
 * @param file the database that it serves; one of its own where it is left out.
 * @throws when it ends before it answers. */
export async function startServer(port = 0, file?: string): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-bench-'));
  const child = spawn(process.execPath, [...NODE_FLAGS, bundledServer(), 'serve'], {
    env: {
      ...ALLOCATOR,
      PATH: process.env['PATH'],
      PORT: String(port),
      // Counted as for everybody, but never refused: one address asks all.
      RATE_LIMIT: '999999999',
      DATABASE_URL: file ?? join(folder, 'bench.sqlite'),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('close', () => reject(new Error('the server ended before it answered')));
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /answers on (\S+) \(GraphiQL/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  return {
    url,
    processId: child.pid,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true });
    },
  };
}
