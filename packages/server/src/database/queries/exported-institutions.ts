import type { Kysely } from 'kysely';
import { parseTextList } from '../rows.ts';
import type { Database } from '../tables.ts';
import { type ClaimRow, claimsOf } from './claims.ts';

/** A program with all that a file of the catalogue says of it. */
export interface FiledProgram {
  readonly slug: string;
  readonly name: string;
  readonly award: string;
  readonly status: string;
  readonly umbrella: boolean;
  readonly specialties: readonly string[];
  readonly pages: readonly string[];
  readonly listings: readonly string[];
  readonly courseCodes: readonly { readonly scheme: string; readonly code: string }[];
  readonly claims: readonly ClaimRow[];
}

/** An institution with all that its file says. */
export interface FiledInstitution {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly city: string | null;
  readonly website: string | null;
  readonly ror: string | null;
  readonly domains: readonly string[];
  readonly programs: readonly FiledProgram[];
}

/** Every institution with its programs, by slug, one in memory at a time. */
export async function* exportedInstitutions(
  database: Kysely<Database>,
): AsyncGenerator<FiledInstitution> {
  let after = '';
  while (true) {
    const row = await database
      .selectFrom('institution')
      .where('slug', '>', after)
      .orderBy('slug')
      .limit(1)
      .selectAll()
      .executeTakeFirst();
    if (row === undefined) return;
    after = row.slug;
    const { id, aliases, region: _region, ...own } = row;
    const domains = await database
      .selectFrom('institutionDomain')
      .where('institutionId', '=', id)
      .orderBy('place')
      .orderBy('domain')
      .select('domain')
      .execute();
    yield {
      ...own,
      aliases: parseTextList(aliases),
      domains: domains.map(({ domain }) => domain),
      programs: await programsOf(database, id),
    };
  }
}

async function programsOf(
  database: Kysely<Database>,
  institutionId: number,
): Promise<FiledProgram[]> {
  const rows = await database
    .selectFrom('program')
    .where('institutionId', '=', institutionId)
    .orderBy('slug')
    .select(['id', 'slug', 'name', 'award', 'status', 'umbrella'])
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const specialties = Map.groupBy(
    await database
      .selectFrom('programSpecialty')
      .where('programId', 'in', ids)
      .orderBy('place')
      .selectAll()
      .execute(),
    ({ programId }) => programId,
  );
  const addresses = Map.groupBy(
    await database
      .selectFrom('programAddress')
      .where('programId', 'in', ids)
      .orderBy('place')
      .orderBy('url')
      .selectAll()
      .execute(),
    ({ programId }) => programId,
  );
  const codes = Map.groupBy(
    await database
      .selectFrom('programCode')
      .where('programId', 'in', ids)
      .orderBy('scheme')
      .orderBy('code')
      .selectAll()
      .execute(),
    ({ programId }) => programId,
  );
  const claims = Map.groupBy(await claimsOf(database, ids), ({ programId }) => programId);
  return rows.map(({ id, umbrella, ...row }) => {
    const urls = (kind: 'PAGE' | 'LISTING'): string[] =>
      (addresses.get(id) ?? []).filter((one) => one.kind === kind).map(({ url }) => url);
    return {
      ...row,
      umbrella: umbrella === 1,
      specialties: (specialties.get(id) ?? []).map(({ specialty }) => specialty),
      pages: urls('PAGE'),
      listings: urls('LISTING'),
      courseCodes: (codes.get(id) ?? []).map(({ scheme, code }) => ({ scheme, code })),
      claims: claims.get(id) ?? [],
    };
  });
}
