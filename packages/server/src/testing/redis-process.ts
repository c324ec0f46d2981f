import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.ts';

/** A real Valkey or Redis of its own port, which keeps nothing on disk, for tests. */
export interface RedisProcess extends AsyncDisposable {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Starts it again on the same port after `stop`, empty. */
  readonly start: () => Promise<void>;
}

/** Valkey's program or Redis', in the PATH; null where there is none. */
export const REDIS_PROGRAM: string | null =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['valkey-server', 'redis-server'].map((name) => join(folder, name)))
    .find((file) => existsSync(file)) ?? null;

/** Starts one on a free port of this machine. @throws where there is no program: see REDIS_PROGRAM. */
export async function startRedis(): Promise<RedisProcess> {
  const program = REDIS_PROGRAM;
  if (program === null) throw new Error('neither valkey-server nor redis-server is in the PATH');
  const port = await freePort();
  let stop = (): Promise<void> => Promise.resolve();
  const start = async (): Promise<void> => {
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
    ];
    const child = spawn(program, args, { stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    stop = () => {
      child.kill('SIGKILL');
      return ended;
    };
    await untilItListens(port);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop: () => stop(),
    [Symbol.asyncDispose]: () => stop(),
  };
}

async function untilItListens(port: number): Promise<void> {
  for (let listens = false; !listens;) {
    listens = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () =>
        setTimeout(resolve, 20, false),
      );
      socket.once('connect', () => socket.destroy());
    });
  }
}
