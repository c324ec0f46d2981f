import type { CompiledQuery, Kysely } from 'kysely';
import type { Changes } from '../../revision/changes.ts';
import type { CatalogueTable, Database } from '../tables.ts';
import { recordRevision } from './revisions.ts';

/** Which catalogue the database holds, or undefined where it holds none yet. */
export function findCatalogue(database: Kysely<Database>): Promise<CatalogueTable | undefined> {
  return database.selectFrom('catalogue').selectAll().executeTakeFirst();
}

/** The revision of the catalogue that the database holds; 0 where it holds none yet. */
export async function findRevision(database: Kysely<Database>): Promise<number> {
  const asked =
    ASKED.get(database) ?? database.selectFrom('catalogue').select('revision').compile();
  ASKED.set(database, asked);
  const { rows } = await database.executeQuery(asked);
  return rows[0]?.revision ?? 0;
}

/** Every request asks it: making its statement anew would take longer than running it. */
const ASKED = new WeakMap<Kysely<Database>, CompiledQuery<Pick<CatalogueTable, 'revision'>>>();

/** How many rows the catalogue has of each kind. */
export interface CatalogueCounts {
  readonly programs: number;
  readonly institutions: number;
  readonly claims: number;
}

/** Counts the catalogue in one statement. */
export function countCatalogue(database: Kysely<Database>): Promise<CatalogueCounts> {
  return database
    .selectFrom('catalogue')
    .select((build) => [
      build
        .selectFrom('program')
        .select(build.fn.countAll<number>().as('n'))
        .$asScalar()
        .as('programs'),
      build
        .selectFrom('institution')
        .select(build.fn.countAll<number>().as('n'))
        .$asScalar()
        .as('institutions'),
      build
        .selectFrom('claim')
        .select(build.fn.countAll<number>().as('n'))
        .$asScalar()
        .as('claims'),
    ])
    .executeTakeFirstOrThrow();
}

/**
 * Raises the revision, so that nothing that was read before is taken for what there is now.
 * A database without a catalogue has none to raise: nothing can have been read from it.
 */
export async function raiseRevision(database: Kysely<Database>, changes: Changes): Promise<void> {
  const raised = await database
    .updateTable('catalogue')
    .set((build) => ({ revision: build('revision', '+', 1) }))
    .returning('revision')
    .executeTakeFirst();
  if (raised !== undefined) await recordRevision(database, raised.revision, changes);
}
