import type { Kysely } from 'kysely';
import type { SourceRow } from '../queries/claims.ts';
import type { Database } from '../tables.ts';

/** Writes sources that are not there yet, and leaves those that are as they stand. @returns the row's id of each key. */
export async function ensureSources(
  database: Kysely<Database>,
  sources: readonly SourceRow[],
): Promise<(key: string) => number> {
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
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new RangeError(`the source ${key} was not written`);
    return id;
  };
}
