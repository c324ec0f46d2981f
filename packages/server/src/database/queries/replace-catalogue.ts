import type { LoadedInstitution } from '@second-opinion/catalogue';
import type { Kysely, Transaction } from 'kysely';
import { searchEntries } from '../search/search-entry.ts';
import { searchOn } from '../search/search-index.ts';
import type { Database } from '../tables.ts';
import type { Brought } from '../../changes/brought.ts';
import { type ClaimEnd, shelveClaims } from '../contribution/shelve-claims.ts';
import { settleClaims } from '../contribution/settle-claims.ts';
import { type EditOf, isOfInstitution, withEdits } from '../../changes/program-edit.ts';
import { type Digests, type ProgramChanges, programChanges } from '../../revision/changes.ts';
import { standingEdits } from '../contribution/program-edits.ts';
import { readCatalogue } from '../contribution/read-catalogue.ts';
import { claimRegisters } from '../register/claim-registers.ts';
import { lockFor } from '../write-lock.ts';
import { insertInstitution } from './insert-institution.ts';
import { findRevision } from './catalogue.ts';
import { programDigests, recordRevision } from './revisions.ts';
import { programsOfInstitutions } from './programs.ts';

/** What a load did. */
export interface LoadReport {
  readonly institutions: number;
  readonly programs: number;
  readonly claims: number;
  readonly revision: number;
}

/** Called after each institution with how many are in. */
export type LoadProgress = (done: number, total: number) => void;

/**
 * Replaces the database's catalogue by the given one in one transaction, and raises the revision.
 * @param institutions gone through twice, so that a catalogue need not fit into memory; it is the same one both times.
 * @param digest what the files hash to, kept so that the same catalogue is not loaded twice.
 * @param today the day that cards are resolved for, ISO.
 */
export function replaceCatalogue(
  database: Kysely<Database>,
  institutions: Iterable<LoadedInstitution>,
  digest: string,
  onProgress?: LoadProgress,
  today: string = new Date().toISOString().slice(0, 10),
): Promise<LoadReport> {
  return database.transaction().execute(async (transaction) => {
    await lockFor(transaction, 'CATALOGUE');
    const { changed: _changed, ...report } = await replaceWithin(
      transaction,
      institutions,
      digest,
      today,
      onProgress,
    );
    return report;
  });
}

/**
 * The same within a transaction that holds the catalogue's lock.
 * @returns also which programs are others now; null where there were none before, or too many are.
 */
export async function replaceWithin(
  transaction: Transaction<Database>,
  institutions: Iterable<LoadedInstitution>,
  digest: string,
  today: string,
  onProgress?: LoadProgress,
): Promise<LoadReport & { readonly changed: ProgramChanges | null }> {
  const edits = await standingEdits(transaction);
  const { before, date, ...written } = await writeCatalogue(
    transaction,
    edits.length === 0 ? institutions : eachEdited(institutions, edits),
    today,
    onProgress,
  );
  const revision = await raiseRevision(transaction, digest, date);
  const programs =
    before.size === 0 ? null : programChanges(before, await programDigests(transaction));
  await recordRevision(transaction, revision, { programs, exchangeRates: false });
  return { ...written, revision, changed: programs };
}

/**
 * Writes the catalogue that the database holds anew with edits of reviews, where a name changes or a program comes or goes: the
 * ids of programs and the index of words are then others. The caller raises the revision.
 */
export async function rewriteCatalogue(
  transaction: Transaction<Database>,
  edits: readonly EditOf[],
  today: string,
): Promise<void> {
  const institutions = await readCatalogue(transaction);
  const { before } = await writeCatalogue(transaction, eachEdited(institutions, edits), today);
  const edited = new Set([
    ...edits.map(({ slug }) => slug),
    ...(await programsOfInstitutions(
      transaction,
      edits.filter(({ edit }) => isOfInstitution(edit)).map(({ slug }) => slug),
    )),
  ]);
  const rewritten = await programDigests(transaction);
  for (const [slug, digest] of before) {
    if (edited.has(slug) || rewritten.get(slug) === digest) continue;
    await transaction.updateTable('program').set({ digest }).where('slug', '=', slug).execute();
  }
}

/** Goes through institutions with what reviews have changed, as often as it is asked. */
function eachEdited(
  institutions: Iterable<LoadedInstitution>,
  edits: readonly EditOf[],
): Iterable<LoadedInstitution> {
  return {
    *[Symbol.iterator]() {
      for (const institution of institutions) yield withEdits(institution, edits);
    },
  };
}

/** What was written, beside what stood before. */
interface Written extends Omit<LoadReport, 'revision'> {
  readonly before: Digests;
  /** The latest day on which a source was read, ISO. */
  readonly date: string;
}

async function writeCatalogue(
  transaction: Transaction<Database>,
  institutions: Iterable<LoadedInstitution>,
  today: string,
  onProgress?: LoadProgress,
): Promise<Written> {
  const before = await programDigests(transaction);
  const brought = await nextLoad(transaction);
  if (before.size > 0) await shelveClaims(transaction, null, endOfLoad(brought));
  await clear(transaction);
  const { ids, total } = idsBySlug(institutions);
  const search = await searchOn(transaction).startFilling(transaction);
  let [done, claims, date] = [0, 0, '0000-01-01'];
  for (const entry of institutions) {
    await insertInstitution({ transaction, ids, today, brought }, entry);
    await search.add(searchEntries(entry, ids));
    claims += entry.programs.reduce((sum, program) => sum + program.claims.length, 0);
    for (const { read } of entry.sources) if (read > date) date = read;
    done += 1;
    onProgress?.(done, total);
  }
  await search.finish();
  if (before.size > 0) await settleClaims(transaction, today);
  await claimRegisters(transaction, { today, at: brought.at, revision: brought.revision });
  return { before, date, institutions: total, programs: ids.size, claims };
}

/** How claims of the files come that were not there before. */
async function nextLoad(transaction: Transaction<Database>): Promise<Brought> {
  const revision = (await findRevision(transaction)) + 1;
  const at = new Date().toISOString();
  return { by: 'CATALOGUE', at, revision, reviewId: null, reason: null };
}

function endOfLoad({ by, at, revision }: Brought): ClaimEnd {
  return { how: 'LOADING', by, at, revision, reason: null, supersededBy: null, reviewId: null };
}

/** Ids ascend with slugs: what is read by id is in the order of lists, from an index that is there anyway. */
function idsBySlug(institutions: Iterable<LoadedInstitution>): {
  readonly ids: ReadonlyMap<string, number>;
  readonly total: number;
} {
  const slugs: string[] = [];
  let total = 0;
  for (const { programs } of institutions) {
    total += 1;
    for (const { slug } of programs) slugs.push(slug);
  }
  return { ids: new Map(slugs.toSorted().map((slug, place) => [slug, place + 1])), total };
}

async function clear(transaction: Transaction<Database>): Promise<void> {
  const tables = [
    'programCard',
    'claim',
    'programCode',
    'programAddress',
    'programSpecialty',
    'program',
    'source',
    'institutionDomain',
    'institution',
  ] as const;
  for (const table of tables) await transaction.deleteFrom(table).execute();
}

async function raiseRevision(
  transaction: Transaction<Database>,
  digest: string,
  date: string,
): Promise<number> {
  const { revision } = await transaction
    .insertInto('catalogue')
    .values({ id: 1, revision: 1, digest, date })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((build) => ({
        digest,
        date,
        revision: build('catalogue.revision', '+', 1),
      })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}
