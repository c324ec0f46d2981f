import { hash } from 'node:crypto';
import type { CatalogueProgram, LoadedInstitution } from '@second-opinion/catalogue';
import { type Institution, canonicalAddress, resolve } from '@second-opinion/core';
import type { Insertable, Transaction } from 'kysely';
import type { Brought } from '../../changes/brought.ts';
import { shortName } from '../card/short-name.ts';
import { resolvedCard } from '../card/resolved-card.ts';
import { regionOf } from '../region.ts';
import type { Database } from '../tables.ts';

/** So many values go into one statement; SQLite takes 32,766. */
const VALUES = 8_000;

/** What the rows of an institution's programs are made from. */
export interface Loading {
  readonly transaction: Transaction<Database>;
  /** Row ids by slug. */
  readonly ids: ReadonlyMap<string, number>;
  /** The day that cards are resolved for, ISO. */
  readonly today: string;
  /** How the claims come. */
  readonly brought: Brought;
}

/** Writes an institution with its sources and programs: a few statements a table, however many programs it has. */
export async function insertInstitution(
  { transaction, ids, today, brought }: Loading,
  { institution, sources, programs }: LoadedInstitution,
): Promise<void> {
  const { domains, aliases, ...own } = institution;
  const { id: institutionId } = await transaction
    .insertInto('institution')
    .values({ ...own, aliases: JSON.stringify(aliases), region: regionOf(own.country) })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertAll(
    transaction,
    'institutionDomain',
    domains.map((domain, place) => ({ institutionId, domain, place })),
  );
  const sourceIds = await insertSources(transaction, sources);
  const known = programs.map((program) => ({ program, programId: idOf(ids, program.slug) }));
  await insertAll(
    transaction,
    'program',
    known.map(({ program, programId }) => ({
      id: programId,
      slug: program.slug,
      institutionId,
      name: program.name,
      award: program.award,
      status: program.status,
      umbrella: Number(program.umbrella),
      digest: digestOf(program, institution),
    })),
  );
  await insertAll(
    transaction,
    'programCard',
    known.map(({ program, programId }) => cardOf(program, programId, own, today)),
  );
  await insertParts(transaction, known);
  await insertAll(
    transaction,
    'claim',
    known.flatMap(({ program, programId }) => claimsOf(program, programId, sourceIds, brought)),
  );
}

/** Of all that answers say of a program, its institution included. */
function digestOf(program: CatalogueProgram, institution: Institution): string {
  return hash('sha256', JSON.stringify([program, institution]), 'base64url').slice(0, 22);
}

function idOf(ids: Loading['ids'], slug: string): number {
  const id = ids.get(slug);
  if (id === undefined) throw new RangeError(`${slug} was given no id`);
  return id;
}

async function insertSources(
  transaction: Transaction<Database>,
  sources: LoadedInstitution['sources'],
): Promise<ReadonlyMap<string, number>> {
  const rows = sources.map(({ id: key, archivedCopy, ...source }) => ({
    key,
    archivedCopy: Number(archivedCopy),
    ...source,
  }));
  await insertAll(transaction, 'source', rows);
  if (rows.length === 0) return new Map();
  const written = await transaction
    .selectFrom('source')
    .where(
      'key',
      'in',
      rows.map(({ key }) => key),
    )
    .select(['id', 'key'])
    .execute();
  return new Map(written.map(({ id, key }) => [key, id]));
}

/** Specialties, addresses and codes. */
async function insertParts(
  transaction: Transaction<Database>,
  known: readonly { readonly program: CatalogueProgram; readonly programId: number }[],
): Promise<void> {
  await insertAll(
    transaction,
    'programSpecialty',
    known.flatMap(({ program, programId }) =>
      program.specialties.map((specialty, place) => ({ programId, specialty, place })),
    ),
  );
  await insertAll(
    transaction,
    'programAddress',
    known.flatMap(({ program, programId }) => {
      const rows = (urls: readonly string[], kind: 'PAGE' | 'LISTING') =>
        urls.map((url, place) => ({
          programId,
          url,
          kind,
          place,
          address: canonicalAddress(url) ?? url,
        }));
      return [...rows(program.pages, 'PAGE'), ...rows(program.listings, 'LISTING')];
    }),
  );
  await insertAll(
    transaction,
    'programCode',
    known.flatMap(({ program, programId }) =>
      program.courseCodes.map(({ scheme, code }) => ({ programId, scheme, code })),
    ),
  );
}

function cardOf(
  program: CatalogueProgram,
  programId: number,
  { country, city }: Pick<Institution, 'country' | 'city'>,
  today: string,
): Insertable<Database['programCard']> {
  const { slug, name, claims } = program;
  const facts = { slug, name, country, city, resolutions: resolve(claims, today) };
  return {
    programId,
    shortName: shortName(program),
    country,
    region: regionOf(country),
    known: new Set(claims.map((claim) => claim.attribute)).size,
    claims: claims.length,
    resolvedFor: Number(today.slice(0, 4)),
    ...resolvedCard(facts, today),
  };
}

function claimsOf(
  program: CatalogueProgram,
  programId: number,
  sourceIds: ReadonlyMap<string, number>,
  { by, at, revision, reviewId, reason }: Brought,
): Insertable<Database['claim']>[] {
  return program.claims.map((claim) => {
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
      broughtBy: by,
      broughtAt: at,
      broughtRevision: revision,
      reviewId,
      reason,
    };
  });
}

/** Inserts rows, however many; none is no statement at all. */
async function insertAll<Table extends keyof Database>(
  transaction: Transaction<Database>,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const batch = Math.max(1, Math.floor(VALUES / Object.keys(first).length));
  for (let start = 0; start < rows.length; start += batch) {
    await transaction
      .insertInto(table)
      .values(rows.slice(start, start + batch))
      .execute();
  }
}
