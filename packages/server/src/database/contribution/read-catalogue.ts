import type { CatalogueProgram, LoadedInstitution } from '@second-opinion/catalogue';
import { PROGRAM_STATUSES, type Source } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { allClaims } from '../queries/claims.ts';
import { allInstitutions, domainsOf } from '../queries/institutions.ts';
import { parseTextList, toClaim } from '../rows.ts';
import type { Database } from '../tables.ts';

const StatusSchema = v.picklist(PROGRAM_STATUSES);

/**
 * The whole catalogue as the database holds it, in the shape in which files bring it: to be written anew with an edit. Claims that
 * came beside the files are left out: they come back by themselves.
 */
export async function readCatalogue(database: Kysely<Database>): Promise<LoadedInstitution[]> {
  const institutions = await allInstitutions(database);
  const ids = institutions.map(({ id }) => id);
  const domains = Map.groupBy(
    ids.length === 0 ? [] : await domainsOf(database, ids),
    ({ institutionId }) => institutionId,
  );
  const programs = Map.groupBy(await readPrograms(database), ({ institutionId }) => institutionId);
  return institutions.map(({ id, aliases, region: _region, ...rest }) => {
    const own = (programs.get(id) ?? []).map(({ program }) => ({
      ...program,
      institution: rest.slug,
    }));
    const sources = new Map<string, Source>();
    for (const { claims } of own) for (const { source } of claims) sources.set(source.id, source);
    return {
      institution: {
        ...rest,
        aliases: parseTextList(aliases),
        domains: (domains.get(id) ?? []).map(({ domain }) => domain),
      },
      sources: [...sources.values()],
      programs: own,
      file: `${rest.slug}.json`,
    };
  });
}

async function readPrograms(
  database: Kysely<Database>,
): Promise<{ readonly institutionId: number; readonly program: CatalogueProgram }[]> {
  const rows = await database.selectFrom('program').orderBy('slug').selectAll().execute();
  const specialties = Map.groupBy(
    await database.selectFrom('programSpecialty').orderBy('place').selectAll().execute(),
    ({ programId }) => programId,
  );
  const addresses = Map.groupBy(
    await database
      .selectFrom('programAddress')
      .orderBy('place')
      .orderBy('url')
      .selectAll()
      .execute(),
    ({ programId }) => programId,
  );
  const codes = Map.groupBy(
    await database.selectFrom('programCode').selectAll().execute(),
    ({ programId }) => programId,
  );
  const claims = Map.groupBy(await allClaims(database), ({ programId }) => programId);
  return rows.map(({ id, institutionId, slug, name, award, status, umbrella }) => {
    const urls = (kind: 'PAGE' | 'LISTING'): string[] =>
      (addresses.get(id) ?? []).filter((each) => each.kind === kind).map(({ url }) => url);
    return {
      institutionId,
      program: {
        slug,
        institution: '',
        name,
        award,
        specialties: (specialties.get(id) ?? []).map(({ specialty }) => specialty),
        status: v.parse(StatusSchema, status),
        umbrella: umbrella === 1,
        pages: urls('PAGE'),
        listings: urls('LISTING'),
        courseCodes: (codes.get(id) ?? []).map(({ scheme, code }) => ({ scheme, code })),
        claims: (claims.get(id) ?? [])
          .map(toClaim)
          .filter(({ brought }) => brought.by === 'CATALOGUE'),
      },
    };
  });
}
