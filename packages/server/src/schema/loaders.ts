import { type Claim, type Resolution, resolve } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';
import { type ClaimRecord, toRecords } from '../changes/claim-record.ts';
import { historyOf } from '../database/contribution/history.ts';
import { type CatalogueCounts, countCatalogue } from '../database/queries/catalogue.ts';
import { type SourceRow, claimsOf, findClaims, findSources } from '../database/queries/claims.ts';
import {
  type InstitutionRow,
  domainsOf,
  findInstitutions,
  findInstitutionsBySlug,
} from '../database/queries/institutions.ts';
import {
  type ProgramRow,
  addressesOf,
  allPrograms,
  codesOf,
  findProgramsById,
  findProgramsBySlug,
  specialtiesOf,
} from '../database/queries/programs.ts';
import { toClaim } from '../database/rows.ts';
import type { Database } from '../database/tables.ts';
import { type Address, type Code, type KeptCatalogue, keptCatalogue } from './kept-catalogue.ts';
import { type Keeping, type Loader, keptLoader, loadAll } from './kept-loader.ts';

/** A program with its specialties, as peers are ranked by. */
export type PeerRow = ProgramRow & { readonly specialties: readonly string[] };

/** What one request reads: kept from earlier requests of the same revision, else one statement a kind. */
export interface Loaders {
  /** The day that age is judged from, ISO. */
  readonly today: string;
  /** What is kept of the catalogue; asks for its revision once a request. */
  readonly kept: () => Promise<KeptCatalogue>;
  readonly program: Loader<string, ProgramRow | null>;
  readonly programById: Loader<number, ProgramRow | null>;
  readonly institution: Loader<number, InstitutionRow | null>;
  readonly institutionBySlug: Loader<string, InstitutionRow | null>;
  readonly domains: Loader<number, readonly string[]>;
  readonly specialties: Loader<number, readonly string[]>;
  readonly addresses: Loader<number, readonly Address[]>;
  readonly codes: Loader<number, readonly Code[]>;
  readonly claims: Loader<number, readonly Claim[]>;
  readonly claim: Loader<string, Claim | null>;
  readonly source: Loader<string, SourceRow | null>;
  /** All that ever stood of a program, by its slug. */
  readonly history: Loader<string, readonly ClaimRecord[]>;
  readonly resolved: Loader<number, readonly Resolution[]>;
  /** Every program, read at most once a request. */
  readonly candidates: () => Promise<readonly PeerRow[]>;
  /** The size of the catalogue, counted at most once a request. */
  readonly counts: () => Promise<CatalogueCounts>;
}

/** @param today the day that age is judged from, ISO. */
export function createLoaders(database: Kysely<Database>, today: string): Loaders {
  let known: KeptCatalogue | null = null;
  let asked: Promise<KeptCatalogue> | undefined;
  const kept = (): Promise<KeptCatalogue> =>
    (asked ??= keptCatalogue(database, today).then((catalogue) => (known = catalogue)));
  /** Where a loader keeps what it reads: a member of what is kept of the catalogue. */
  const keep = <Key extends string | number, Value extends {}>(
    choose: (catalogue: KeptCatalogue) => LRUCache<Key, Value>,
  ): Keeping<Key, Value> => ({
    cache: () => (known === null ? null : choose(known)),
    ready: kept,
  });
  const reading = (): Kysely<Database> => known?.reader() ?? database;
  let candidates: Promise<readonly PeerRow[]> | undefined;
  let counts: Promise<CatalogueCounts> | undefined;
  return {
    today,
    kept,
    ...rowsOf(reading, keep),
    ...partsOf(reading, keep),
    ...factsOf(reading, today, keep),
    claim: new DataLoader(
      one(
        async (keys: readonly string[]) => (await findClaims(database, keys)).map(toClaim),
        (claim) => claim.id,
      ),
    ),
    source: new DataLoader(
      one(
        (keys: readonly string[]) => findSources(database, keys),
        (row) => row.sourceKey,
      ),
    ),
    history: new DataLoader(async (slugs: readonly string[]) => {
      const found = await historyOf(database, slugs);
      return slugs.map((slug) => toRecords(found.get(slug) ?? { standing: [], past: [] }));
    }),
    candidates: () => (candidates ??= readCandidates(database)),
    counts: () => (counts ??= countCatalogue(database)),
  };
}

/** Where the next reading goes. */
type Reading = () => Kysely<Database>;

type Keep = <Key extends string | number, Value extends {}>(
  choose: (catalogue: KeptCatalogue) => LRUCache<Key, Value>,
) => Keeping<Key, Value>;

/** Programs and institutions, by slug and by row id. */
function rowsOf(
  reading: Reading,
  keep: Keep,
): Pick<Loaders, 'program' | 'programById' | 'institution' | 'institutionBySlug'> {
  return {
    program: keptLoader(
      keep((catalogue) => catalogue.programsBySlug),
      one(
        (slugs) => findProgramsBySlug(reading(), slugs),
        (row) => row.slug,
      ),
    ),
    programById: keptLoader(
      keep((catalogue) => catalogue.programs),
      one(
        (ids) => findProgramsById(reading(), ids),
        (row) => row.id,
      ),
    ),
    institution: keptLoader(
      keep((catalogue) => catalogue.institutions),
      one(
        (ids) => findInstitutions(reading(), ids),
        (row) => row.id,
      ),
    ),
    institutionBySlug: keptLoader(
      keep((catalogue) => catalogue.institutionsBySlug),
      one(
        (slugs) => findInstitutionsBySlug(reading(), slugs),
        (row) => row.slug,
      ),
    ),
  };
}

/** What belongs to a program or an institution beside its row. */
function partsOf(
  reading: Reading,
  keep: Keep,
): Pick<Loaders, 'domains' | 'specialties' | 'addresses' | 'codes'> {
  return {
    domains: keptLoader(
      keep((catalogue) => catalogue.domains),
      many(
        (ids) => domainsOf(reading(), ids),
        (row) => row.institutionId,
        (row) => row.domain,
      ),
    ),
    specialties: keptLoader(
      keep((catalogue) => catalogue.specialties),
      many(
        (ids) => specialtiesOf(reading(), ids),
        (row) => row.programId,
        (row) => row.specialty,
      ),
    ),
    addresses: keptLoader(
      keep((catalogue) => catalogue.addresses),
      many(
        (ids) => addressesOf(reading(), ids),
        (row) => row.programId,
        (row) => row,
      ),
    ),
    codes: keptLoader(
      keep((catalogue) => catalogue.codes),
      many(
        (ids) => codesOf(reading(), ids),
        (row) => row.programId,
        (row) => row,
      ),
    ),
  };
}

/** Claims, and what they come to: resolved once for a revision and a day. */
function factsOf(
  reading: Reading,
  today: string,
  keep: Keep,
): Pick<Loaders, 'claims' | 'resolved'> {
  const claims = keptLoader(
    keep((catalogue) => catalogue.claims),
    many(
      (ids: readonly number[]) => claimsOf(reading(), ids),
      (row) => row.programId,
      (row): Claim => toClaim(row),
    ),
  );
  const resolved = keptLoader(
    keep((catalogue) => catalogue.resolved),
    async (ids: readonly number[]): Promise<readonly (readonly Resolution[])[]> =>
      (await loadAll(claims, ids)).map((group) => resolve(group, today)),
  );
  return { claims, resolved };
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

/** The row of each key, null where there is none. */
function one<Key, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): (keys: readonly Key[]) => Promise<(Row | null)[]> {
  return async (keys) => {
    const found = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  };
}

/** The items of each key, none where it has none. */
function many<Key, Row, Item>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  toItem: (row: Row) => Item,
): (keys: readonly Key[]) => Promise<(readonly Item[])[]> {
  return async (keys) => {
    const found = Map.groupBy(await read(keys), keyOf);
    return keys.map((key) => (found.get(key) ?? []).map(toItem));
  };
}
