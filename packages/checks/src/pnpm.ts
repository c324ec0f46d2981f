import { spawnSync } from 'node:child_process';
import { ROOT } from './repository.ts';

/** What pnpm printed and how it ended; null where there is no pnpm. */
export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the pnpm that runs this, or the one that the system finds. */
export function runPnpm(args: readonly string[], folder: string = ROOT): Ran | null {
  const path = process.env['npm_execpath'] ?? 'pnpm';
  const script = /\.[cm]?js$/.test(path);
  const { error, status, stdout, stderr } = spawnSync(
    script ? process.execPath : path,
    script ? [path, ...args] : args,
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1_024 * 1_024 },
  );
  return error === undefined ? { code: status ?? 1, output: stdout, errors: stderr } : null;
}
