import { type Config, loadConfig } from '../config.ts';
import { EXIT } from './exit-code.ts';
import { type Progress, createProgress } from './progress.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  /** A file of settings. */
  readonly config?: string;
  /** One document for a machine on the standard output, and nothing else there. */
  readonly json?: boolean;
}

/** What a command works with. */
export interface Run {
  readonly json: boolean;
  /** The settings of the environment and the file. */
  readonly config: () => Promise<Config>;
  /** A line for a person, now: on the standard output, or the standard error where that is for a machine. */
  readonly say: (line: string) => void;
  readonly progress: (title: string) => Progress;
}

/** What came of a command. */
export interface Result {
  /** For a person; empty where nothing more is to be said. */
  readonly text: string;
  /** For a machine: the members of the document beside `ok`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether what was looked at has faults. */
  readonly faulty?: boolean;
}

/**
 * Runs a command: prints its result for a person or a machine, and ends with a code of exit-code.ts.
 * @param action null: it goes on, and nothing is to be printed.
 */
export async function runCommand(
  options: GlobalOptions,
  action: (run: Run) => Promise<Result | null>,
): Promise<void> {
  const json = options.json === true;
  const say = (line: string): void =>
    void (json ? process.stderr : process.stdout).write(`${line}\n`);
  const shown: Progress[] = [];
  const progress = (title: string): Progress => {
    const made = createProgress(title);
    shown.push(made);
    return made;
  };
  try {
    const config = (): Promise<Config> => loadConfig(process.env, options.config);
    const result = await action({ json, config, say, progress });
    if (result === null) return;
    for (const one of shown) one.stop();
    const { text, data, faulty = false } = result;
    if (json) print({ ok: !faulty, ...data });
    else if (text !== '') say(text);
    process.exitCode = faulty ? EXIT.FAULTS : EXIT.DONE;
  } catch (error) {
    for (const one of shown) one.stop();
    await fail(error, json);
  }
}

/** Says why a command cannot go on, in a sentence where the host can mend it, and ends with exit code 1. */
export async function fail(error: unknown, json = false): Promise<never> {
  // Loaded only now: it knows the errors of every part of the server.
  const { expectedFailure } = await import('./expected-failure.ts');
  const expected = expectedFailure(error);
  const failure = expected ?? (error instanceof Error ? error : new Error(String(error)));
  const text = expected?.message ?? failure.stack ?? failure.message;
  if (json) print({ ok: false, error: { kind: failure.name, message: failure.message } });
  process.stderr.write(`${text}\n`);
  process.exit(EXIT.FAILED);
}

/** One document, whatever else happens. */
export function print(document: object): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
