import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { DatabaseAddress } from '../config.ts';
import { type Finding, fault, note, ok, reasonOf } from './finding.ts';

/** Less free space is told as a fault, or as a note, in megabytes. */
const SPACE = { fault: 100, note: 1_000 } as const;

/** Whether the database's file and folder can be written, and whether there is space. Nothing of PostgreSQL is here. */
export async function lookAtStorage(address: DatabaseAddress): Promise<readonly Finding[]> {
  if (address.engine === 'postgres') return [];
  const file = resolve(address.file);
  const folder = await nearestFolder(dirname(file));
  try {
    // A slash: else a file would do.
    await access(`${folder}/`, constants.W_OK | constants.X_OK);
    const size = await sizeOf(file);
    if (size !== null) await access(file, constants.R_OK | constants.W_OK);
    const found =
      size === null ? `${file} does not exist yet; serve makes it.` : `${file} can be written.`;
    return [ok('data folder', found), await lookAtSpace(folder, size ?? 0)];
  } catch (error) {
    const remedy =
      'Let the user that runs the server write there, or set DATABASE_URL to another file.';
    return [fault('data folder', `${file} cannot be written (${reasonOf(error)}).`, remedy)];
  }
}

async function lookAtSpace(folder: string, size: number): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  const found = `${free.toLocaleString('en')} MB are free in ${folder}; the database has ${Math.ceil(size / 1_000_000).toLocaleString('en')} MB.`;
  const remedy = 'Make space: an import and a backup each take as much as the database once more.';
  // An import writes as much as there is beside it before it replaces that.
  const least = Math.max(SPACE.fault, (2 * size) / 1_000_000);
  if (free < least) return fault('disk space', found, remedy);
  return free < SPACE.note ? note('disk space', found, remedy) : ok('disk space', found);
}

/** In bytes; null where there is no file. */
async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  );
}

/** The folder, or the one above it that exists: the others are made. */
async function nearestFolder(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!absent || dirname(folder) === folder) return folder;
    return nearestFolder(dirname(folder));
  }
}
