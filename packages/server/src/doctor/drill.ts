import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBackups, readManifest } from '../backup/backup-file.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { differingTables, hashTables } from '../database/copy/table-hash.ts';
import { openDatabase } from '../database/open.ts';
import { countCatalogue } from '../database/queries/catalogue.ts';
import { type Finding, fault, note, ok, reasonOf } from './finding.ts';

/** A backup is old after so many days. */
const OLD = 8;

/** How old the newest backup of a folder is. */
export async function lookAtBackups(folder: string, now: Date): Promise<Finding> {
  const remedy = `Run \`second-opinion backup --folder ${folder}\` every day.`;
  const [newest] = await listBackups(folder);
  if (newest === undefined) return note('backups', `There are none in ${folder}.`, remedy);
  try {
    const { made } = await readManifest(newest);
    const days = Math.floor((now.getTime() - Date.parse(made)) / 86_400_000);
    const found = `The newest, ${newest}, is of ${made.slice(0, 10)}.`;
    return days > OLD ? note('backups', found, remedy) : ok('backups', found);
  } catch (error) {
    return fault('backups', reasonOf(error), remedy);
  }
}

/**
 * Restores the newest backup into a database of its own, compares every row with what was backed up, and counts what it
 * would answer. Nothing of the real database is touched, and nothing stays.
 */
export async function drill(folder: string): Promise<Finding> {
  const remedy = 'Make a new backup now, and find out what became of this one.';
  const [newest] = await listBackups(folder);
  if (newest === undefined) return fault('drill', `There is no backup in ${folder}.`, remedy);
  const scratch = await mkdtemp(join(tmpdir(), 'second-opinion-drill-'));
  try {
    const address = { engine: 'sqlite', file: join(scratch, 'restored.sqlite') } as const;
    const { rows } = await restoreBackup(newest, address, false);
    const { tables } = await readManifest(newest);
    const database = openDatabase({ ...address, readOnly: true });
    const [hashes, counts] = await Promise.all([hashTables(database), countCatalogue(database)]);
    await database.destroy();
    const differing = differingTables(tables, hashes);
    if (differing.length > 0) {
      return fault('drill', `${differing.join(', ')} came back otherwise than they were.`, remedy);
    }
    return ok(
      'drill',
      `${newest} was restored: ${rows.toLocaleString('en')} rows, ${counts.programs.toLocaleString('en')} programs, each as it was.`,
    );
  } catch (error) {
    return fault('drill', reasonOf(error), remedy);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
