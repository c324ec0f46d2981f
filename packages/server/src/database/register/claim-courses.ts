import { rowLabel } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import type { Findings } from '../../register/findings.ts';
import { type WantedClaim, parsedValue, wantedClaims } from '../../register/wanted-claims.ts';
import { renewPrograms } from '../contribution/program-state.ts';
import { type ClaimEnd, shelveClaims } from '../contribution/shelve-claims.ts';
import { ensureSources } from '../contribution/sources.ts';
import { type ClaimRow, claimsOf } from '../queries/claims.ts';
import type { Database } from '../tables.ts';
import type { RegisterRow } from './generation.ts';
import { knownCourses } from './known-courses.ts';

/** What changed of one thing that a register says of a program. */
export interface ClaimDifference {
  readonly program: string;
  readonly label: string;
  /** Null where the register said nothing before. */
  readonly before: string | null;
  /** Null where it says nothing any more. */
  readonly after: string | null;
}

/** What a register's courses did to the claims of programs. */
export interface ClaimChanges {
  /** Programs that the register knows. */
  readonly programs: number;
  readonly added: number;
  readonly ended: number;
  readonly unchanged: number;
  /** Claims that the catalogue's files quote from the register already. */
  readonly quoted: number;
  readonly differences: readonly ClaimDifference[];
  /** Slugs of the programs whose claims are others now. */
  readonly changed: readonly string[];
}

/** The day and the revision of a change. */
export interface Moment {
  /** ISO day that cards are resolved for. */
  readonly today: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly revision: number;
}

/** Makes the claims of programs what a register's courses say of them. What a review has decided about a claim stays. */
export async function claimCourses(
  database: Kysely<Database>,
  register: RegisterRow,
  moment: Moment,
  findings: Findings,
): Promise<ClaimChanges> {
  const courses = await knownCourses(database, register);
  const source = sourceOf(register);
  const earlier = await importedClaims(database, register.key);
  const ids = [...new Set([...courses, ...earlier].map(({ programId }) => programId))];
  const standing = ids.length === 0 ? [] : await claimsOf(database, ids);
  const { wanted, quoted } = wantedClaims(
    courses,
    { key: source.sourceKey, publisher: register.publisher, asOf: register.asOf },
    standing,
    findings,
  );
  const there = new Set(standing.map(({ key }) => key));
  const decided = await reviewedAway(database, wanted);
  const added = wanted.filter(({ key }) => !there.has(key) && !decided.has(key));
  const keys = new Set(wanted.map(({ key }) => key));
  const ended = earlier.filter((row) => !keys.has(row.key) && row.reviewId === null);
  await endClaims(database, ended, wanted, moment);
  await addClaims(database, added, source, moment);
  await renewPrograms(
    database,
    [...added, ...ended].map(({ programId }) => programId),
    moment.today,
  );
  return {
    programs: new Set(courses.map(({ programId }) => programId)).size,
    added: added.length,
    ended: ended.length,
    unchanged: wanted.length - added.length,
    quoted,
    differences: differencesOf(added, ended),
    changed: [...new Set([...added, ...ended].map(({ programSlug }) => programSlug))].toSorted(),
  };
}

type Imported = ClaimRow & { readonly programSlug: string };

function sourceOf(register: RegisterRow) {
  const { key, title, url, publisher, asOf, read } = register;
  const sourceKey = `${key}/${asOf ?? read}`;
  const fixed = { kind: 'REGISTER', archivedCopy: 0, note: null };
  return { sourceKey, title, url, publisher, asOf, read, ...fixed };
}

/** The claims that imports of a register brought, whatever its date was. */
async function importedClaims(database: Kysely<Database>, key: string): Promise<Imported[]> {
  const rows = await database
    .selectFrom('claim')
    .innerJoin('source', 'source.id', 'claim.sourceId')
    .innerJoin('program', 'program.id', 'claim.programId')
    .where('claim.broughtBy', '=', 'IMPORT')
    .where('source.key', '>=', `${key}/`)
    .where('source.key', '<', `${key}0`)
    .select(['claim.key', 'program.id as programId', 'program.slug as programSlug'])
    .execute();
  const slugs = new Map(rows.map((row) => [row.key, row.programSlug]));
  const ids = [...new Set(rows.map(({ programId }) => programId))];
  const claims = ids.length === 0 ? [] : await claimsOf(database, ids);
  return claims.flatMap((claim) => {
    const programSlug = slugs.get(claim.key);
    return programSlug === undefined ? [] : [{ ...claim, programSlug }];
  });
}

/** Of claims that are wanted, those that a review has ended for good. */
async function reviewedAway(
  database: Kysely<Database>,
  wanted: readonly WantedClaim[],
): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  const rows = await database
    .selectFrom('pastClaim')
    .where(
      'key',
      'in',
      wanted.map(({ key }) => key),
    )
    .where('endReviewId', 'is not', null)
    .where('restoredReviewId', 'is', null)
    .select('key')
    .execute();
  return new Set(rows.map(({ key }) => key));
}

async function endClaims(
  database: Kysely<Database>,
  ended: readonly Imported[],
  wanted: readonly WantedClaim[],
  { at, revision }: Moment,
): Promise<void> {
  for (const row of ended) {
    const supersededBy = heirOf(row, wanted)?.key ?? null;
    const how = supersededBy === null ? 'WITHDRAWN' : 'SUPERSEDED';
    const end: ClaimEnd = {
      how,
      by: 'IMPORT',
      at,
      revision,
      reason: null,
      supersededBy,
      reviewId: null,
    };
    await shelveClaims(database, [row.key], end);
    await database.deleteFrom('claim').where('key', '=', row.key).execute();
  }
}

/** The claim that says the same thing otherwise. */
function heirOf(row: Imported, wanted: readonly WantedClaim[]): WantedClaim | undefined {
  const qualifier = qualifierOf(row);
  return wanted.find(
    (claim) =>
      claim.programId === row.programId &&
      claim.attribute === row.attribute &&
      claim.qualifier === qualifier,
  );
}

function qualifierOf({ attribute, value }: ClaimRow): string | null | undefined {
  const known = parsedValue(attribute, JSON.parse(value));
  return known?.definition.qualify(known.value);
}

async function addClaims(
  database: Kysely<Database>,
  added: readonly WantedClaim[],
  source: ReturnType<typeof sourceOf>,
  { at, revision }: Moment,
): Promise<void> {
  if (added.length === 0) return;
  const idOf = await ensureSources(database, [source]);
  const sourceId = idOf(source.sourceKey);
  const origin = { broughtBy: 'IMPORT', broughtAt: at, broughtRevision: revision };
  for (const { key, programId, attribute, value } of added) {
    await database
      .insertInto('claim')
      .values({
        key,
        programId,
        attribute,
        value: JSON.stringify(value),
        sourceId,
        state: 'REVIEWED',
        reviewId: null,
        reason: null,
        ...origin,
      })
      .execute();
  }
}

function differencesOf(
  added: readonly WantedClaim[],
  ended: readonly Imported[],
): ClaimDifference[] {
  const rows = new Map<string, ClaimDifference>();
  for (const { programSlug: program, label, text } of added) {
    rows.set(`${program} ${label}`, { program, label, before: null, after: text });
  }
  for (const row of ended) {
    const known = parsedValue(row.attribute, JSON.parse(row.value));
    if (known === null) continue;
    const { definition, value } = known;
    const label = rowLabel(definition.key, definition.qualify(value));
    const key = `${row.programSlug} ${label}`;
    const after = rows.get(key)?.after ?? null;
    rows.set(key, { program: row.programSlug, label, before: definition.format(value), after });
  }
  return [...rows.values()].toSorted((a, b) =>
    `${a.program}${a.label}` < `${b.program}${b.label}` ? -1 : 1,
  );
}
