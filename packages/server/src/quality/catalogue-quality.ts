import { type Age, type AttributeKey, ATTRIBUTES } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { exportedPrograms } from '../database/queries/exported-claims.ts';
import { countDeadAddresses } from '../database/queries/dead-addresses.ts';
import { findRevision } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { claimsIn } from '../export/exported-claim.ts';
import { type ProgramQuality, programQuality } from './program-quality.ts';

/** How well one attribute is known. */
export interface AttributeQuality {
  /** Its key: "clinicalTraining". */
  readonly attribute: AttributeKey;
  readonly label: string;
  /** The share of programs of which some source states it, 0 to 1. */
  readonly stated: number;
  /** How many programs have sources that contradict each other on it. */
  readonly conflicting: number;
}

/** How well the programs of an institution or a country are known. */
export interface GroupQuality {
  /** The slug of an institution, or the code of a country. */
  readonly key: string;
  readonly programs: number;
  /** The share of attributes that some source states, over its programs, 0 to 1. */
  readonly completeness: number;
  /** The share of values that other sources contradict, 0 to 1. */
  readonly conflicts: number;
}

/** The catalogue's quality in numbers. */
export interface CatalogueQuality {
  readonly programs: number;
  readonly values: number;
  readonly completeness: number;
  readonly conflicts: number;
  /** Addresses that were looked at again; null where none was yet. */
  readonly addresses: { readonly checked: number; readonly dead: number } | null;
  /** Resolved values by the age of what they rest on. */
  readonly ages: Readonly<Record<Age, number>>;
  readonly attributes: readonly AttributeQuality[];
  /** The least complete first. */
  readonly institutions: readonly GroupQuality[];
  readonly countries: readonly GroupQuality[];
  /** The programs that most need a look, first: at most the number of `LOOKED_AT`. */
  readonly needLook: readonly ProgramQuality[];
}

/** So many programs are named as needing a look. */
export const LOOKED_AT = 100;

const KEPT = new WeakMap<
  Kysely<Database>,
  { readonly at: string; readonly quality: Promise<CatalogueQuality> }
>();

/** The quality of the catalogue as it is now; reckoned once for each revision and day. */
export async function catalogueQuality(
  database: Kysely<Database>,
  today: string,
): Promise<CatalogueQuality> {
  const at = `${await findRevision(database)} ${today}`;
  const kept = KEPT.get(database);
  if (kept?.at === at) return kept.quality;
  const quality = reckon(database, today);
  KEPT.set(database, { at, quality });
  // What failed is tried again by whoever asks next.
  quality.catch(() => KEPT.delete(database));
  return quality;
}

async function reckon(database: Kysely<Database>, today: string): Promise<CatalogueQuality> {
  const all = createTally();
  const institutions = new Map<string, Tally>();
  const countries = new Map<string, Tally>();
  let needLook: ProgramQuality[] = [];
  for await (const program of exportedPrograms(database)) {
    const { slug, name, institutionSlug: institution, country } = program;
    const own = programQuality(
      { slug, name, institution, country, claims: claimsIn(program) },
      today,
    );
    all.add(own);
    tallyOf(institutions, institution).add(own);
    tallyOf(countries, country).add(own);
    needLook.push(own);
    if (needLook.length >= 10 * LOOKED_AT) needLook = mostFirst(needLook);
  }
  return {
    ...all.whole(),
    addresses: await countDeadAddresses(database),
    institutions: groupsOf(institutions),
    countries: groupsOf(countries),
    needLook: mostFirst(needLook),
  };
}

function mostFirst(programs: readonly ProgramQuality[]): ProgramQuality[] {
  return programs
    .toSorted((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, LOOKED_AT);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Sums programs up. */
interface Tally {
  readonly add: (program: ProgramQuality) => void;
  readonly group: (key: string) => GroupQuality;
  readonly whole: () => Omit<
    CatalogueQuality,
    'institutions' | 'countries' | 'needLook' | 'addresses'
  >;
}

function createTally(): Tally {
  let [programs, values, stated, conflicts] = [0, 0, 0, 0];
  const ages = { CURRENT: 0, AGEING: 0, OLD: 0, UNDATED: 0 };
  const statedBy = new Map<string, number>();
  const conflictingBy = new Map<string, number>();
  const sums = () => ({
    programs,
    completeness: share(stated, programs * ATTRIBUTES.length),
    conflicts: share(conflicts, values),
  });
  return {
    add: (program) => {
      programs += 1;
      values += program.values;
      stated += program.stated.length;
      conflicts += program.conflicting.length;
      for (const key of ['CURRENT', 'AGEING', 'OLD', 'UNDATED'] as const)
        ages[key] += program.ages[key];
      for (const key of program.stated) statedBy.set(key, (statedBy.get(key) ?? 0) + 1);
      for (const key of new Set(program.conflicting)) {
        conflictingBy.set(key, (conflictingBy.get(key) ?? 0) + 1);
      }
    },
    group: (key) => ({ key, ...sums() }),
    whole: () => ({
      ...sums(),
      values,
      ages,
      attributes: ATTRIBUTES.map(({ key, label }) => ({
        attribute: key,
        label,
        stated: share(statedBy.get(key) ?? 0, programs),
        conflicting: conflictingBy.get(key) ?? 0,
      })),
    }),
  };
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? createTally();
  tallies.set(key, tally);
  return tally;
}

function groupsOf(tallies: ReadonlyMap<string, Tally>): GroupQuality[] {
  return [...tallies]
    .map(([key, tally]) => tally.group(key))
    .toSorted((a, b) => a.completeness - b.completeness || (a.key < b.key ? -1 : 1));
}
