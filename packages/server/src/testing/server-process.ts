import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

/** A server in a process of its own, which can be killed. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** What it printed on its standard error until now. */
  readonly errors: () => string;
  /** Sends a signal and waits for the end; gives the exit code, or the signal that ended it. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | NodeJS.Signals | null>;
  readonly pid: number;
}

/**
 * Starts `second-opinion serve` on a free port of this machine, unless the settings name one. Nobody is counted.
 * @throws with what it printed, where it ends before it answers.
 */
export async function startServerProcess(
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      LOG_LEVEL: 'error',
      RATE_LIMIT: '0',
      SHUTDOWN_DELAY: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-100_000);
  });
  const port = await portOf(child, () => errors);
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | NodeJS.Signals | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
    return child.signalCode ?? child.exitCode;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    errors: () => errors,
    end,
    pid: child.pid ?? 0,
    [Symbol.asyncDispose]: async () => void (await end('SIGKILL')),
  };
}

function portOf(child: ChildProcess, errors: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(
        new Error(`the server ended with ${code ?? 'a signal'} before it answered: ${errors()}`),
      ),
    );
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const port = /answers on \S+:(\d+) /.exec(output)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}
