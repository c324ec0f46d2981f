import { existsSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { differingTables, hashTables } from '../database/copy/table-hash.ts';
import { refuseNewer } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { BackupError, type BackupManifest, readManifest } from './backup-file.ts';

/**
 * Whether a backup is what it was when it was made: SQLite finds its file sound, no newer version wrote it, and every
 * table hashes to what the manifest says.
 * @returns its manifest.
 * @throws BackupError or DatabaseError in a sentence where it must not be used.
 */
export async function verifyBackup(backup: string): Promise<BackupManifest> {
  if (!existsSync(backup))
    throw new BackupError(
      `There is no backup ${backup}: give the path of a file that \`second-opinion backup\` made.`,
    );
  const manifest = await readManifest(backup);
  checkIntegrity(backup);
  const database = openDatabase({ engine: 'sqlite', file: backup, readOnly: true });
  try {
    await refuseNewer(database);
    const tables = differingTables(manifest.tables, await hashTables(database));
    if (tables.length > 0) {
      throw new BackupError(
        `${backup} is not what was backed up: ${tables.join(', ')} differ from the manifest. Take an older backup.`,
      );
    }
  } finally {
    await database.destroy();
  }
  return manifest;
}

/** @throws BackupError where SQLite finds the file unsound or none of its own. */
export function checkIntegrity(file: string): void {
  let found: unknown;
  try {
    const sqlite = new BetterSqlite3(file, { readonly: true });
    try {
      found = sqlite.pragma('integrity_check', { simple: true });
    } finally {
      sqlite.close();
    }
  } catch (error) {
    found = error instanceof Error ? error.message : String(error);
  }
  if (found !== 'ok') {
    throw new BackupError(`${file} is damaged (${String(found)}). Take an older backup.`);
  }
}
