import type { Kysely } from 'kysely';
import type { KnownInstitution } from '../../register/identity.ts';
import { parseTextList } from '../rows.ts';
import type { Database } from '../tables.ts';

/** Every institution of the catalogue with what it can be told by. */
export async function knownInstitutions(database: Kysely<Database>): Promise<KnownInstitution[]> {
  const rows = await database
    .selectFrom('institution')
    .select(['id', 'slug', 'name', 'aliases', 'country', 'ror'])
    .orderBy('slug')
    .execute();
  const domains = Map.groupBy(
    await database.selectFrom('institutionDomain').selectAll().orderBy('domain').execute(),
    ({ institutionId }) => institutionId,
  );
  return rows.map(({ id, aliases, ...row }) => ({
    ...row,
    aliases: parseTextList(aliases),
    domains: (domains.get(id) ?? []).map(({ domain }) => domain),
  }));
}
