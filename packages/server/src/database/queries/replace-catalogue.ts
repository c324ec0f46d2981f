import type { CatalogueProgram, LoadedInstitution } from '@second-opinion/catalogue';
import {
  type Institution,
  NO_SPECIALTY,
  canonicalAddress,
  countryName,
  findSpecialty,
  findTerm,
  resolve,
} from '@second-opinion/core';
import type { Insertable, Kysely, Transaction } from 'kysely';
import { resolvedCard } from '../card/resolved-card.ts';
import { regionOf } from '../region.ts';
import { type SearchEntry, fillSearchIndex } from '../search/search-sqlite.ts';
import type { Database } from '../tables.ts';
import { shortName } from '../../import/short-name.ts';

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
 * @param digest what the files hash to, kept so that the same catalogue is not loaded twice.
 * @param today the day that cards are resolved for, ISO.
 */
export function replaceCatalogue(
  database: Kysely<Database>,
  institutions: readonly LoadedInstitution[],
  digest: string,
  onProgress?: LoadProgress,
  today: string = new Date().toISOString().slice(0, 10),
): Promise<LoadReport> {
  return database.transaction().execute(async (transaction) => {
    await clear(transaction);
    const ids = idsBySlug(institutions);
    const search: SearchEntry[] = [];
    let claims = 0;
    for (const [place, entry] of institutions.entries()) {
      const inserted = await insertInstitution(transaction, entry, ids, today);
      search.push(...inserted.search);
      claims += inserted.claims;
      onProgress?.(place + 1, institutions.length);
    }
    await fillSearchIndex(transaction, search);
    const revision = await raiseRevision(transaction, digest, latestReading(institutions));
    return { institutions: institutions.length, programs: search.length, claims, revision };
  });
}

/** Ids ascend with slugs: what is read by id is in the order of lists, from an index that is there anyway. */
function idsBySlug(institutions: readonly LoadedInstitution[]): ReadonlyMap<string, number> {
  const slugs = institutions.flatMap(({ programs }) => programs.map(({ slug }) => slug));
  return new Map(slugs.toSorted().map((slug, place) => [slug, place + 1]));
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

async function insertInstitution(
  transaction: Transaction<Database>,
  { institution, sources, programs }: LoadedInstitution,
  ids: ReadonlyMap<string, number>,
  today: string,
): Promise<{ search: SearchEntry[]; claims: number }> {
  const { domains, aliases, ...own } = institution;
  const { id: institutionId } = await transaction
    .insertInto('institution')
    .values({ ...own, aliases: JSON.stringify(aliases), region: regionOf(own.country) })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertAll(
    transaction,
    'institutionDomain',
    domains.map((domain) => ({ institutionId, domain })),
  );
  const sourceIds = new Map<string, number>();
  for (const { id: key, archivedCopy, ...source } of sources) {
    const { id } = await transaction
      .insertInto('source')
      .values({ key, archivedCopy: Number(archivedCopy), ...source })
      .returning('id')
      .executeTakeFirstOrThrow();
    sourceIds.set(key, id);
  }
  const search: SearchEntry[] = [];
  for (const program of programs) {
    const programId = ids.get(program.slug);
    if (programId === undefined) throw new RangeError(`${program.slug} was given no id`);
    await insertProgram(transaction, program, programId, institutionId);
    await insertCard(transaction, program, programId, own, today);
    await insertClaims(transaction, program, programId, sourceIds);
    const place = [own.city, countryName(own.country)].filter((name) => name !== null);
    search.push(searchEntry(program, programId, [own.name, ...aliases, ...place]));
  }
  return { search, claims: programs.reduce((sum, program) => sum + program.claims.length, 0) };
}

async function insertProgram(
  transaction: Transaction<Database>,
  program: CatalogueProgram,
  programId: number,
  institutionId: number,
): Promise<void> {
  await transaction
    .insertInto('program')
    .values({
      id: programId,
      slug: program.slug,
      institutionId,
      name: program.name,
      award: program.award,
      status: program.status,
      umbrella: Number(program.umbrella),
    })
    .execute();
  await insertAll(
    transaction,
    'programSpecialty',
    program.specialties.map((specialty, place) => ({ programId, specialty, place })),
  );
  const addresses = (urls: readonly string[], kind: 'PAGE' | 'LISTING') =>
    urls.map((url) => ({ programId, url, kind, address: canonicalAddress(url) ?? url }));
  await insertAll(transaction, 'programAddress', [
    ...addresses(program.pages, 'PAGE'),
    ...addresses(program.listings, 'LISTING'),
  ]);
  await insertAll(
    transaction,
    'programCode',
    program.courseCodes.map(({ scheme, code }) => ({ programId, scheme, code })),
  );
}

async function insertCard(
  transaction: Transaction<Database>,
  program: CatalogueProgram,
  programId: number,
  { country, city }: Pick<Institution, 'country' | 'city'>,
  today: string,
): Promise<void> {
  const { slug, name, claims } = program;
  const facts = { slug, name, country, city, resolutions: resolve(claims, today) };
  await transaction
    .insertInto('programCard')
    .values({
      programId,
      shortName: shortName(program),
      country,
      region: regionOf(country),
      known: new Set(claims.map((claim) => claim.attribute)).size,
      claims: claims.length,
      resolvedFor: Number(today.slice(0, 4)),
      ...resolvedCard(facts, today),
    })
    .execute();
}

async function insertClaims(
  transaction: Transaction<Database>,
  program: CatalogueProgram,
  programId: number,
  sourceIds: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = program.claims.map((claim) => {
    const sourceId = sourceIds.get(claim.source.id);
    if (sourceId === undefined)
      throw new RangeError(`claim ${claim.id} has a source of another institution`);
    const { attribute, state } = claim;
    return {
      key: claim.id,
      programId,
      attribute,
      value: JSON.stringify(claim.value),
      sourceId,
      state,
    };
  });
  await insertAll(transaction, 'claim', rows);
}

/** Inserts rows, however many; none is no statement at all. */
async function insertAll<Table extends keyof Database>(
  transaction: Transaction<Database>,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  if (rows.length > 0) await transaction.insertInto(table).values(rows).execute();
}

function searchEntry(
  program: CatalogueProgram,
  programId: number,
  institutionNames: readonly string[],
): SearchEntry {
  const specialties = program.specialties
    .filter((slug) => slug !== NO_SPECIALTY)
    .flatMap((slug) => {
      const specialty = findSpecialty(slug);
      return specialty === undefined ? [slug] : [specialty.name, ...specialty.aliases];
    });
  return {
    programId,
    name: program.name,
    specialty: specialties.join('; '),
    institution: institutionNames.join('; '),
    award: [program.award, ...(findTerm(program.award)?.aliases ?? [])].join('; '),
  };
}

function latestReading(institutions: readonly LoadedInstitution[]): string {
  const days = institutions.flatMap(({ sources }) => sources.map((source) => source.read));
  return days.reduce((latest, day) => (day > latest ? day : latest), '0000-01-01');
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
