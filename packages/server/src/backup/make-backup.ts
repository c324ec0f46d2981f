import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { DatabaseAddress } from '../config.ts';
import { copyDatabase } from '../database/copy/copy-database.ts';
import { hashTables } from '../database/copy/table-hash.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import {
  BackupError,
  type BackupManifest,
  backupName,
  listBackups,
  manifestPath,
} from './backup-file.ts';
import { checkIntegrity } from './verify-backup.ts';

/** What a backup came to. */
export interface MadeBackup {
  readonly file: string;
  readonly rows: number;
  /** Older backups that were removed. */
  readonly removed: readonly string[];
}

/**
 * Backs a database up while it is in use: a file of SQLite as it stood at one moment, checked, with its manifest. Both
 * get their names only when they are whole.
 * @param keep how many backups the folder may hold afterwards; the oldest are removed. At least one.
 * @throws BackupError where what was written is not what was read.
 */
export async function makeBackup(
  address: DatabaseAddress,
  folder: string,
  keep: number,
  now: Date,
): Promise<MadeBackup> {
  if (address.engine === 'sqlite' && !existsSync(address.file)) {
    throw new BackupError(
      `There is no database ${resolve(address.file)} to back up: name the server's by --config or DATABASE_URL.`,
    );
  }
  await mkdir(folder, { recursive: true });
  const file = join(resolve(folder), backupName(now));
  const unfinished = `${file}.unfinished`;
  try {
    await (address.engine === 'sqlite'
      ? copySqlite(address.file, unfinished)
      : copyPostgres(address, unfinished));
    checkIntegrity(unfinished);
    const tables = await hashFile(unfinished);
    const manifest: BackupManifest = {
      format: 1,
      made: now.toISOString(),
      engine: address.engine,
      tables,
    };
    await writeFile(manifestPath(file), `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(unfinished, file);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return { file, rows, removed: await removeOldest(folder, keep) };
  } finally {
    for (const rest of ['', '-wal', '-shm']) await rm(`${unfinished}${rest}`, { force: true });
  }
}

/** SQLite's own online backup: pages as of one moment, begun anew by itself where somebody writes meanwhile. */
async function copySqlite(from: string, to: string): Promise<void> {
  let sqlite: BetterSqlite3.Database;
  try {
    sqlite = new BetterSqlite3(resolve(from), { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new BackupError(`The database ${resolve(from)} cannot be read.`, { cause: error });
  }
  try {
    await sqlite.backup(to);
  } finally {
    sqlite.close();
  }
  // The copy keeps the journal mode of its original; one file alone is easier to carry.
  const copy = new BetterSqlite3(to);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

/** Row by row in one repeatable-read transaction, so that all rows are of one moment. */
async function copyPostgres(address: DatabaseAddress, file: string): Promise<void> {
  const [from, to] = [openDatabase(address), openDatabase({ engine: 'sqlite', file })];
  try {
    await migrate(to);
    const outcome = await from
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((transaction) => copyDatabase(transaction, to));
    if (outcome.kind === 'DIFFERENT') {
      throw new BackupError(`The backup does not hold the same ${outcome.tables.join(', ')}.`);
    }
  } finally {
    await Promise.all([from.destroy(), to.destroy()]);
  }
}

async function hashFile(file: string): Promise<BackupManifest['tables']> {
  const database = openDatabase({ engine: 'sqlite', file, readOnly: true });
  try {
    return await hashTables(database);
  } finally {
    await database.destroy();
  }
}

async function removeOldest(folder: string, keep: number): Promise<string[]> {
  const old = (await listBackups(folder)).slice(Math.max(1, keep));
  for (const file of old) {
    await rm(file, { force: true });
    await rm(manifestPath(file), { force: true });
  }
  return old;
}
