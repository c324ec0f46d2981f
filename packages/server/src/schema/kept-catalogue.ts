import type { Claim, Resolution } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import { findRevision } from '../database/queries/catalogue.ts';
import type { InstitutionRow } from '../database/queries/institutions.ts';
import type { ProgramRow, addressesOf, codesOf } from '../database/queries/programs.ts';
import type { Database } from '../database/tables.ts';

/** An address of a program, as stored. */
export type Address = Awaited<ReturnType<typeof addressesOf>>[number];

/** A code of a program in a public register, as stored. */
export type Code = Awaited<ReturnType<typeof codesOf>>[number];

/** Programs whose claims and resolutions are kept: a few kilobytes each, so tens of megabytes at most. */
const KEPT_FACTS = 2_000;

/** Rows of programs and institutions that are kept: less than a kilobyte each. */
const KEPT_ROWS = 10_000;

/** What was read of one revision of the catalogue, judged on one day; dropped as a whole when either changes. */
export interface KeptCatalogue {
  readonly revision: number;
  /** The day that age is judged from, ISO. */
  readonly today: string;
  readonly programs: LRUCache<number, ProgramRow>;
  readonly programsBySlug: LRUCache<string, ProgramRow>;
  readonly institutions: LRUCache<number, InstitutionRow>;
  readonly specialties: LRUCache<number, readonly string[]>;
  readonly addresses: LRUCache<number, readonly Address[]>;
  readonly codes: LRUCache<number, readonly Code[]>;
  readonly domains: LRUCache<number, readonly string[]>;
  readonly claims: LRUCache<number, readonly Claim[]>;
  readonly resolved: LRUCache<number, readonly Resolution[]>;
}

const KEPT = new WeakMap<Kysely<Database>, KeptCatalogue>();

/** What is kept of the catalogue as the database holds it now. One small statement. */
export async function keptCatalogue(
  database: Kysely<Database>,
  today: string,
): Promise<KeptCatalogue> {
  const revision = await findRevision(database);
  const kept = KEPT.get(database);
  if (kept?.revision === revision && kept.today === today) return kept;
  const fresh = nothingKept(revision, today);
  KEPT.set(database, fresh);
  return fresh;
}

function nothingKept(revision: number, today: string): KeptCatalogue {
  return {
    revision,
    today,
    programs: new LRUCache({ max: KEPT_ROWS }),
    programsBySlug: new LRUCache({ max: KEPT_ROWS }),
    institutions: new LRUCache({ max: KEPT_ROWS }),
    specialties: new LRUCache({ max: KEPT_ROWS }),
    addresses: new LRUCache({ max: KEPT_FACTS }),
    codes: new LRUCache({ max: KEPT_FACTS }),
    domains: new LRUCache({ max: KEPT_FACTS }),
    claims: new LRUCache({ max: KEPT_FACTS }),
    resolved: new LRUCache({ max: KEPT_FACTS }),
  };
}
