import { type Claim, type Resolution, resolve } from '@second-opinion/core';
import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import { type CatalogueCounts, countCatalogue } from '../database/queries/catalogue.ts';
import { type SourceRow, claimsOf, findClaims, findSources } from '../database/queries/claims.ts';
import {
  type InstitutionRow,
  domainsOf,
  findInstitutions,
} from '../database/queries/institutions.ts';
import {
  type ProgramRow,
  addressesOf,
  allPrograms,
  codesOf,
  findProgramsBySlug,
  specialtiesOf,
} from '../database/queries/programs.ts';
import { toClaim } from '../database/rows.ts';
import type { Database } from '../database/tables.ts';

type Address = Awaited<ReturnType<typeof addressesOf>>[number];
type Code = Awaited<ReturnType<typeof codesOf>>[number];

/** A program with its specialties, as peers are ranked by. */
export type PeerRow = ProgramRow & { readonly specialties: readonly string[] };

/** What one request reads, batched: one statement a kind, however many programs are asked for. */
export interface Loaders {
  readonly program: DataLoader<string, ProgramRow | null>;
  readonly institution: DataLoader<number, InstitutionRow | null>;
  readonly domains: DataLoader<number, readonly string[]>;
  readonly specialties: DataLoader<number, readonly string[]>;
  readonly addresses: DataLoader<number, readonly Address[]>;
  readonly codes: DataLoader<number, readonly Code[]>;
  readonly claims: DataLoader<number, readonly Claim[]>;
  readonly claim: DataLoader<string, Claim | null>;
  readonly source: DataLoader<string, SourceRow | null>;
  readonly resolved: DataLoader<number, readonly Resolution[]>;
  /** Every program, read at most once a request. */
  readonly candidates: () => Promise<readonly PeerRow[]>;
  /** The size of the catalogue, counted at most once a request. */
  readonly counts: () => Promise<CatalogueCounts>;
}

/** @param today the day that age is judged from, ISO. */
export function createLoaders(database: Kysely<Database>, today: string): Loaders {
  const claims = loadMany(
    (ids: readonly number[]) => claimsOf(database, ids),
    (row) => row.programId,
    toClaim,
  );
  let candidates: Promise<readonly PeerRow[]> | undefined;
  let counts: Promise<CatalogueCounts> | undefined;
  return {
    program: loadOne(
      (slugs) => findProgramsBySlug(database, slugs),
      (row) => row.slug,
    ),
    institution: loadOne(
      (ids) => findInstitutions(database, ids),
      (row) => row.id,
    ),
    domains: loadMany(
      (ids) => domainsOf(database, ids),
      (row) => row.institutionId,
      (row) => row.domain,
    ),
    specialties: loadMany(
      (ids) => specialtiesOf(database, ids),
      (row) => row.programId,
      (row) => row.specialty,
    ),
    addresses: loadMany(
      (ids) => addressesOf(database, ids),
      (row) => row.programId,
      (row) => row,
    ),
    codes: loadMany(
      (ids) => codesOf(database, ids),
      (row) => row.programId,
      (row) => row,
    ),
    claims,
    claim: loadOne(
      async (keys: readonly string[]) => (await findClaims(database, keys)).map(toClaim),
      (claim) => claim.id,
    ),
    source: loadOne(
      (keys) => findSources(database, keys),
      (row) => row.sourceKey,
    ),
    resolved: new DataLoader(async (ids: readonly number[]) => {
      const groups = await claims.loadMany(ids);
      return groups.map((group) => (group instanceof Error ? group : resolve(group, today)));
    }),
    candidates: () => (candidates ??= readCandidates(database)),
    counts: () => (counts ??= countCatalogue(database)),
  };
}

async function readCandidates(database: Kysely<Database>): Promise<readonly PeerRow[]> {
  const rows = await allPrograms(database);
  const specialties = await specialtiesOf(
    database,
    rows.map((row) => row.id),
  );
  const byProgram = Map.groupBy(specialties, (row) => row.programId);
  return rows.map((row) => ({
    ...row,
    specialties: (byProgram.get(row.id) ?? []).map((entry) => entry.specialty),
  }));
}

function loadOne<Key, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys: readonly Key[]) => {
    const found = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

function loadMany<Key, Row, Item>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  toItem: (row: Row) => Item,
): DataLoader<Key, readonly Item[]> {
  return new DataLoader(async (keys: readonly Key[]) => {
    const found = Map.groupBy(await read(keys), keyOf);
    return keys.map((key) => (found.get(key) ?? []).map(toItem));
  });
}
