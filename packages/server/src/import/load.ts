import {
  type Fault,
  type LoadedInstitution,
  catalogueRevision,
  loadCatalogue,
} from '@second-opinion/catalogue';
import type { Kysely } from 'kysely';
import { findCatalogue } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { lockFor } from '../database/write-lock.ts';
import {
  type LoadProgress,
  type LoadReport,
  replaceWithin,
} from '../database/queries/replace-catalogue.ts';

/** The catalogue's files have faults, so nothing of them was loaded. The message names file, place and remedy. */
export class CatalogueFaults extends Error {
  override readonly name = 'CatalogueFaults';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(describe(faults));
    this.faults = faults;
  }
}

/** At most this many faults are printed; the rest is counted. */
const SHOWN = 10;

function describe(faults: readonly Fault[]): string {
  const lines = faults
    .slice(0, SHOWN)
    .map(
      ({ file, place, message, remedy }) => `  ${file}, ${place}:\n    ${message}\n    → ${remedy}`,
    );
  const rest = faults.length > SHOWN ? [`  … and ${faults.length - SHOWN} more.`] : [];
  return ['The catalogue has faults; nothing was loaded:', ...lines, ...rest].join('\n');
}

/** Whether the catalogue was loaded now, was there already, or is one that the host has imported. */
export type LoadOutcome =
  | ({ readonly kind: 'LOADED' } & LoadReport)
  | { readonly kind: 'UNCHANGED' }
  | { readonly kind: 'IMPORTED' };

/** Stands behind the hash of files that were imported by command: no start puts the ones that come along in their place. */
export const IMPORTED = '/imported';

/**
 * Brings the database to the state of the catalogue's files. Without a folder those that come along are meant, and a catalogue
 * that was imported by command stays.
 * @throws CatalogueFaults when any file has a fault; the database is then as it was.
 */
export async function loadFiles(
  database: Kysely<Database>,
  onProgress?: LoadProgress,
  folder?: string,
): Promise<LoadOutcome> {
  // Files that were loaded once have no faults: most starts read them and no more.
  const present = await standing(database, await catalogueRevision(folder), folder);
  if (present !== null) return present;
  const read = await loadCatalogue(folder === undefined ? {} : { folder });
  if (read.kind === 'FAULTY') throw new CatalogueFaults(read.faults);
  const institutions: readonly LoadedInstitution[] = read.institutions;
  return database.transaction().execute(async (transaction): Promise<LoadOutcome> => {
    await lockFor(transaction, 'CATALOGUE');
    // Asked again: another process may have loaded it while this one waited.
    const meanwhile = await standing(transaction, read.revisionOf, folder);
    if (meanwhile !== null) return meanwhile;
    const today = new Date().toISOString().slice(0, 10);
    const { changed: _changed, ...report } = await replaceWithin(
      transaction,
      institutions,
      read.revisionOf,
      today,
      onProgress,
    );
    return { kind: 'LOADED', ...report };
  });
}

/** What keeps files of a hash from being loaded: that they are, or that the host has imported others; null where nothing does. */
async function standing(
  database: Kysely<Database>,
  hash: string | null,
  folder: string | undefined,
): Promise<LoadOutcome | null> {
  const present = await findCatalogue(database);
  if (folder === undefined && present?.digest.endsWith(IMPORTED) === true) {
    return { kind: 'IMPORTED' };
  }
  return present !== undefined && hashOf(present.digest) === hash ? { kind: 'UNCHANGED' } : null;
}

/** The hash of the files, however they came. */
export function hashOf(digest: string): string {
  return digest.endsWith(IMPORTED) ? digest.slice(0, -IMPORTED.length) : digest;
}
