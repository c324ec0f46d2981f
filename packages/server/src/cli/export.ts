import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { EXPORT_FORMATS, LICENCE } from '../export/formats.ts';
import { fail } from './failure.ts';

const EXPORT_NAMES: readonly string[] = EXPORT_FORMATS.map(({ name }) => name);

/**
 * Writes every claim with its source to a file, or to the standard output.
 * @param name the name of one of the formats.
 */
export async function exportCatalogue(name: string, options: { output?: string }): Promise<void> {
  const format = EXPORT_FORMATS.find((known) => known.name === name);
  if (format === undefined) {
    process.stderr.write(
      `There is no export "${name}"; there are ${EXPORT_NAMES.join(' and ')}.\n`,
    );
    process.exitCode = 1;
    return;
  }
  try {
    const database = openDatabase(readConfig(process.env).database);
    await migrate(database);
    const target =
      options.output === undefined ? process.stdout : createWriteStream(options.output);
    await pipeline(format.open(database), target, { end: options.output !== undefined });
    await database.destroy();
    process.stderr.write(`Exported ${name} (${LICENCE.name}). ${LICENCE.attribution}\n`);
  } catch (error) {
    // Whoever reads only the beginning, as `head` does, has what they wanted.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    fail(error);
  }
}
