import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { EXPORT_FORMATS, LICENCE } from '../export/formats.ts';
import { CommandError } from './command-error.ts';
import { type GlobalOptions, type Result, type Run, runCommand } from './run-command.ts';

/** Where an export goes. */
interface ExportOptions extends GlobalOptions {
  /** A file; the standard output where it is left out. */
  readonly output?: string;
}

/**
 * Writes every claim with its source to a file, or to the standard output.
 * @param name the name of one of the formats.
 */
export function exportCatalogue(name: string, options: ExportOptions): Promise<void> {
  return runCommand(options, (run) => write(name, options.output, run));
}

async function write(name: string, output: string | undefined, run: Run): Promise<Result | null> {
  const format = EXPORT_FORMATS.find((known) => known.name === name);
  if (format === undefined) {
    const names = EXPORT_FORMATS.map((known) => known.name).join(' and ');
    throw new CommandError(`There is no export "${name}"; there are ${names}.`);
  }
  if (run.json && output === undefined) {
    throw new CommandError(
      'With --json the standard output is for the result: add --output <file>.',
    );
  }
  const database = openDatabase((await run.config()).database);
  await migrate(database);
  try {
    const target = output === undefined ? process.stdout : createWriteStream(output);
    await pipeline(format.open(database), target, { end: output !== undefined });
  } catch (error) {
    // Whoever reads only the beginning, as `head` does, has what they wanted.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return null;
    throw error;
  } finally {
    await database.destroy();
  }
  process.stderr.write(`Exported ${name} (${LICENCE.name}). ${LICENCE.attribution}\n`);
  return { text: '', data: { format: name, file: output ?? null, licence: LICENCE.name } };
}
