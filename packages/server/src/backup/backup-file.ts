import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** What stands beside a backup in a file of its own, so that damage shows before anything is restored. */
export interface BackupManifest {
  readonly format: 1;
  /** When the backup began, ISO time. */
  readonly made: string;
  /** The engine that it was made of; the backup itself is always a file of SQLite. */
  readonly engine: 'sqlite' | 'postgres';
  readonly tables: readonly {
    readonly table: string;
    readonly rows: number;
    readonly hash: string;
  }[];
}

const ManifestSchema: v.GenericSchema<unknown, BackupManifest> = v.strictObject({
  format: v.literal(1),
  made: v.pipe(v.string(), v.isoTimestamp()),
  engine: v.picklist(['sqlite', 'postgres']),
  tables: v.array(
    v.strictObject({
      table: v.string(),
      rows: v.pipe(v.number(), v.safeInteger()),
      hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

/** A backup that cannot be made, found or trusted; the message says why and what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

const NAME = /^second-opinion-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z\.sqlite$/;

/** The name of a backup by the time that it began: in order of names is in order of time. */
export function backupName(made: Date): string {
  return `second-opinion-${made.toISOString().replaceAll(/[:.]/g, '-')}.sqlite`;
}

/** Where the manifest of a backup stands. */
export function manifestPath(backup: string): string {
  return `${backup}.json`;
}

/** The backups of a folder, the newest first; none where there is no such folder. */
export async function listBackups(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names
    .filter((name) => NAME.test(name))
    .toSorted((a, b) => (a < b ? 1 : -1))
    .map((name) => join(folder, name));
}

/** @throws BackupError where the manifest is missing or is none. */
export async function readManifest(backup: string): Promise<BackupManifest> {
  const path = manifestPath(backup);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    throw new BackupError(
      `${path} cannot be read: without it nobody can tell whether the backup is whole. Give a backup that \`second-opinion backup\` made, with its .json beside it.`,
    );
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ManifestSchema), text);
  if (!parsed.success) {
    throw new BackupError(`${path} is no manifest of a backup: ${parsed.issues[0].message}.`);
  }
  return parsed.output;
}
