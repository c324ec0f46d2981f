import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** How many addresses were looked at again, and how many of them had vanished; null where none was looked at yet. */
export async function countDeadAddresses(
  database: Kysely<Database>,
): Promise<{ readonly checked: number; readonly dead: number } | null> {
  const rows = await database
    .selectFrom('refreshedPage')
    .groupBy('outcome')
    .select((build) => ['outcome', build.fn.countAll<number>().as('count')])
    .execute();
  const checked = rows.reduce((sum, { count }) => sum + count, 0);
  const dead = rows.find(({ outcome }) => outcome === 'VANISHED')?.count ?? 0;
  return checked === 0 ? null : { checked, dead };
}
