import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a trailing slash. */
export const ROOT: string = fileURLToPath(new URL('..', import.meta.url));

/** How a program is run, and what becomes of what it prints. */
export interface RunOptions {
  /** The folder to run it in; the repository's root where it is left out. */
  readonly cwd?: string;
  /** Set beside the variables of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** `show` passes everything on as it is printed; `keep` collects it for the result. */
  readonly output: 'show' | 'keep';
}

/** What came of a program. */
export interface RunResult {
  /** Its exit code; 1 where it was ended by a signal, 127 where it could not be started. */
  readonly code: number;
  /** What it printed on both streams, or what kept it from starting; empty where it was shown. */
  readonly output: string;
}

/** Runs a program without a shell and without input, and waits for its end. Never rejects. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<RunResult> {
  return new Promise((settle) => {
    const stream = options.output === 'show' ? 'inherit' : 'pipe';
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', stream, stream],
      windowsHide: true,
    });
    const printed: Buffer[] = [];
    for (const source of [child.stdout, child.stderr]) {
      source?.on('data', (chunk: Buffer) => printed.push(chunk));
    }
    child.once('error', (error) => settle({ code: 127, output: `${program}: ${error.message}` }));
    child.once('close', (code) =>
      settle({ code: code ?? 1, output: Buffer.concat(printed).toString('utf8') }),
    );
  });
}

/** Runs a JavaScript or TypeScript file under this very Node. */
export function runNode(args: readonly string[], options: RunOptions): Promise<RunResult> {
  return runProgram(process.execPath, args, options);
}
