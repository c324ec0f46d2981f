import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { DatabaseAddress } from '../config.ts';
import { copyDatabase } from '../database/copy/copy-database.ts';
import { hashTables } from '../database/copy/table-hash.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { refillSearch } from '../database/search/refill.ts';
import { BackupError } from './backup-file.ts';
import { verifyBackup } from './verify-backup.ts';

/** What a restoration came to. */
export interface Restored {
  readonly rows: number;
  /** Where the database that was there before has been put; null where there was none. */
  readonly before: string | null;
}

/**
 * Puts a backup in the place of a database, after it has been verified. The server must not be running.
 * @param replace whether a file that is there may be put aside, under another name.
 * @throws BackupError or DatabaseError in a sentence; the database is then as it was.
 */
export async function restoreBackup(
  backup: string,
  address: DatabaseAddress,
  replace: boolean,
): Promise<Restored> {
  const manifest = await verifyBackup(backup);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  if (address.engine === 'postgres') {
    await restoreIntoPostgres(backup, address);
    return { rows, before: null };
  }
  return { rows, before: await restoreIntoFile(backup, resolve(address.file), replace) };
}

async function restoreIntoFile(
  backup: string,
  file: string,
  replace: boolean,
): Promise<string | null> {
  const present = existsSync(file);
  if (present && !replace) {
    throw new BackupError(
      `${file} is there already: stop the server, and say --replace to put it aside.`,
    );
  }
  if (present) refuseInUse(file);
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.restoring`;
  try {
    await copyOfThisVersion(backup, unfinished);
    const before = present ? `${file}.before-restore` : null;
    if (before !== null) await putAside(file, before);
    await rename(unfinished, file);
    return before;
  } finally {
    await removeFile(unfinished);
  }
}

/** A backup of a database of PostgreSQL has no index of words, and one of an older version another. */
async function copyOfThisVersion(backup: string, file: string): Promise<void> {
  await copyFile(backup, file);
  const database = openDatabase({ engine: 'sqlite', file });
  try {
    await migrate(database);
    await database.transaction().execute(refillSearch);
  } finally {
    await database.destroy();
  }
}

async function putAside(file: string, before: string): Promise<void> {
  for (const part of PARTS) {
    await rm(before + part, { force: true });
    if (existsSync(file + part)) await rename(file + part, before + part);
  }
}

/** What a file of SQLite may have beside it. */
const PARTS = ['', '-wal', '-shm'] as const;

async function removeFile(file: string): Promise<void> {
  for (const part of PARTS) await rm(file + part, { force: true });
}

/** A server that has the file open would go on writing into it under its new name. */
function refuseInUse(file: string): void {
  let sqlite: BetterSqlite3.Database | undefined;
  try {
    sqlite = new BetterSqlite3(file, { timeout: 0 });
    sqlite.pragma('locking_mode = EXCLUSIVE');
    sqlite.exec('begin exclusive; rollback');
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError) || error.code !== 'SQLITE_BUSY') return;
    throw new BackupError(`${file} is in use: stop the server first.`, { cause: error });
  } finally {
    sqlite?.close();
  }
}

async function restoreIntoPostgres(backup: string, address: DatabaseAddress): Promise<void> {
  const to = openDatabase(address);
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-restore-'));
  const file = join(folder, 'backup.sqlite');
  try {
    await migrate(to);
    await refuseFilled(to);
    await copyOfThisVersion(backup, file);
    const from = openDatabase({ engine: 'sqlite', file, readOnly: true });
    try {
      await to.transaction().execute(async (transaction) => {
        const outcome = await copyDatabase(from, transaction);
        if (outcome.kind === 'COPIED') return;
        throw new BackupError(
          `Nothing was restored: ${outcome.tables.join(', ')} came out otherwise.`,
        );
      });
    } finally {
      await from.destroy();
    }
  } finally {
    await to.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

async function refuseFilled(to: ReturnType<typeof openDatabase>): Promise<void> {
  const rows = (await hashTables(to)).reduce((sum, table) => sum + table.rows, 0);
  if (rows === 0) return;
  throw new BackupError(
    'The PostgreSQL database holds rows already: create an empty one, and set DATABASE_URL to it.',
  );
}
