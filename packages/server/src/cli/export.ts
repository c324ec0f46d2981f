import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import { boundMemory } from '../database/bounded-memory.ts';
import { writeSnapshot } from '../database/copy/write-snapshot.ts';
import type { Database } from '../database/tables.ts';
import { catalogueFiles } from '../export/catalogue-files.ts';
import { EXPORT_FORMATS, LICENCE } from '../export/formats.ts';
import { CommandError } from './command-error.ts';
import { openExisting } from './open-existing.ts';
import { type GlobalOptions, type Result, type Run, runCommand } from './run-command.ts';
import { today } from './today.ts';

/** Where an export goes. */
interface ExportOptions extends GlobalOptions {
  /** A file, or for the catalogue's files a folder; the standard output where it is left out. */
  readonly output?: string;
}

/** Exports that are files of their own rather than a stream. */
const ON_DISK = ['catalogue', 'catalogue.sqlite'] as const;

/**
 * Writes every claim with its source to a file, a folder, or the standard output.
 * @param name the name of one of the formats.
 */
export function exportCatalogue(name: string, options: ExportOptions): Promise<void> {
  return runCommand(options, (run) => write(name, options.output, run));
}

async function write(name: string, output: string | undefined, run: Run): Promise<Result | null> {
  const onDisk = ON_DISK.find((known) => known === name);
  if (onDisk === undefined && !EXPORT_FORMATS.some((known) => known.name === name)) {
    const names = [...EXPORT_FORMATS.map((known) => known.name), ...ON_DISK].join(', ');
    throw new CommandError(`There is no export "${name}"; there are ${names}.`);
  }
  if (output === undefined && (run.json || onDisk !== undefined)) {
    throw new CommandError(
      onDisk === undefined
        ? 'With --json the standard output is for the result: add --output <file>.'
        : `The export ${name} needs --output <${name === 'catalogue' ? 'folder' : 'file'}>.`,
    );
  }
  const config = await run.config();
  const database = await openExisting(config.database);
  try {
    await boundMemory(database);
    if (onDisk === undefined) await stream(database, config, name, output);
    else if (output !== undefined) await writeOnDisk(database, onDisk, output);
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

async function stream(
  database: Kysely<Database>,
  { publicUrl, port }: Config,
  name: string,
  output: string | undefined,
): Promise<void> {
  const format = EXPORT_FORMATS.find((known) => known.name === name);
  const at = { publicUrl: publicUrl ?? `http://localhost:${port}`, today: today() };
  const target = output === undefined ? process.stdout : createWriteStream(output);
  if (format === undefined) throw new RangeError(`${name} is no format`);
  await pipeline(format.open(database, at), target, { end: output !== undefined });
}

async function writeOnDisk(
  database: Kysely<Database>,
  what: (typeof ON_DISK)[number],
  output: string,
): Promise<void> {
  if (what === 'catalogue') {
    await mkdir(output, { recursive: true });
    for await (const { name, text } of catalogueFiles(database)) {
      await writeFile(join(output, name), text);
    }
    return;
  }
  if (existsSync(output)) {
    throw new CommandError(`${output} is there already: name a new file, or remove it.`);
  }
  const unfinished = `${output}.unfinished`;
  await rm(unfinished, { force: true });
  const { name, url, attribution } = LICENCE;
  await writeSnapshot(database, unfinished, { licence: name, licenceUrl: url, attribution });
  await rename(unfinished, output);
}
