import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/**
 * Takes a piece of work for a time, or takes it for longer; one of several processes holds it. A holder that dies loses it when
 * the time is over.
 * @param until ISO 8601 in UTC.
 * @returns whether it is held now.
 */
export async function takeLease(
  database: Kysely<Database>,
  name: string,
  holder: string,
  until: string,
  now: string,
): Promise<boolean> {
  const row = await database
    .insertInto('lease')
    .values({ name, holder, until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, until })
        .where((build) =>
          build.or([build('lease.holder', '=', holder), build('lease.until', '<', now)]),
        ),
    )
    .returning('holder')
    .executeTakeFirst();
  return row?.holder === holder;
}

/** Gives a piece of work back, where it is held. */
export async function releaseLease(
  database: Kysely<Database>,
  name: string,
  holder: string,
): Promise<void> {
  await database
    .deleteFrom('lease')
    .where('name', '=', name)
    .where('holder', '=', holder)
    .execute();
}
