import type { Kysely } from 'kysely';
import type { SourceRow } from '../queries/claims.ts';
import type { Database } from '../tables.ts';

/** Writes sources that are not there yet, and leaves those that are as they stand. @returns row ids by key. */
export async function ensureSources(
  database: Kysely<Database>,
  sources: readonly SourceRow[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const { sourceKey, url, title, publisher, kind, archivedCopy, ...rest } of sources) {
    if (ids.has(sourceKey)) continue;
    const { read, asOf, note } = rest;
    const columns = { url, title, publisher, kind, archivedCopy, read, asOf, note };
    await database
      .insertInto('source')
      .values({ key: sourceKey, ...columns })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    const { id } = await database
      .selectFrom('source')
      .where('key', '=', sourceKey)
      .select('id')
      .executeTakeFirstOrThrow();
    ids.set(sourceKey, id);
  }
  return ids;
}
