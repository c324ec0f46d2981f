import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** How many programs the catalogue has. */
export async function countListedPrograms(database: Kysely<Database>): Promise<number> {
  const { count } = await database
    .selectFrom('program')
    .select((build) => build.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The slugs that follow one, by slug; a few at a time, so that a million never stand in memory. */
export async function slugsAfter(
  database: Kysely<Database>,
  after: string,
  limit: number,
  skip: number,
): Promise<string[]> {
  const rows = await database
    .selectFrom('program')
    .where('slug', '>', after)
    .orderBy('slug')
    .select('slug')
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map(({ slug }) => slug);
}
