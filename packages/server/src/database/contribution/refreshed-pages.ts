import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** A page of one program that is due to be read again, with what was found the last time. */
export interface DuePage {
  readonly url: string;
  readonly programId: number;
  readonly slug: string;
  readonly name: string;
  readonly status: string;
  readonly institution: string;
  readonly country: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentHash: string | null;
  /** What the page called its program then; null where it was not read yet. */
  readonly pageName: string | null;
  /** How often in a row it could not be had. */
  readonly failures: number;
}

/**
 * Pages that were not looked at since a time, those that never were first; of closed programs only those that never were.
 * @param limit at most so many.
 */
export function duePages(
  database: Kysely<Database>,
  before: string,
  limit: number,
): Promise<DuePage[]> {
  return database
    .selectFrom('programAddress as address')
    .innerJoin('program', 'program.id', 'address.programId')
    .innerJoin('institution', 'institution.id', 'program.institutionId')
    .leftJoin('refreshedPage as page', 'page.address', 'address.url')
    .where('address.kind', '=', 'PAGE')
    .where((build) =>
      build.or([
        build('page.checkedAt', 'is', null),
        build.and([
          build('page.checkedAt', '<', before),
          build('program.status', '<>', 'DISCONTINUED'),
        ]),
      ]),
    )
    .orderBy((build) => build.fn.coalesce('page.checkedAt', build.val('')))
    .orderBy('address.url')
    .limit(limit)
    .select([
      'address.url',
      'address.programId',
      'program.slug',
      'program.name',
      'program.status',
      'institution.slug as institution',
      'institution.country',
      'page.etag',
      'page.lastModified',
      'page.contentHash',
      'page.name as pageName',
    ])
    .select((build) => build.fn.coalesce('page.failures', build.val(0)).as('failures'))
    .execute();
}

/** What was found of a page. */
export interface PageRecord {
  readonly address: string;
  /** ISO 8601 in UTC. */
  readonly checkedAt: string;
  /** "READ", "UNCHANGED", "VANISHED", or why it was not had. */
  readonly outcome: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentHash: string | null;
  readonly name: string | null;
  readonly failures: number;
}

/** Writes down what was found, at once: a run that stops goes on after it. */
export async function recordPage(database: Kysely<Database>, page: PageRecord): Promise<void> {
  const { address: _address, ...found } = page;
  await database
    .insertInto('refreshedPage')
    .values(page)
    .onConflict((conflict) => conflict.column('address').doUpdateSet(found))
    .execute();
}
