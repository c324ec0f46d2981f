import type { LoadedInstitution } from '@second-opinion/catalogue';
import type { Kysely } from 'kysely';
import { inject } from 'vitest';
import type { DatabaseAddress } from '../config.ts';
import type { Engine } from '../database/engine.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import type { Database } from '../database/tables.ts';
import { createPostgresDatabase } from './postgres-cluster.ts';
import type { PostgresForTests } from './postgres-setup.ts';
import { SMALL_CATALOGUE } from './small-catalogue.ts';
import { TODAY } from './today.ts';

/** The engine that this run of the tests is on: every test of a database runs once on each. */
export const TESTED_ENGINE: Engine = inject('postgres') === null ? 'sqlite' : 'postgres';

/** The PostgreSQL of this run. @throws where the run is on SQLite. */
export function postgresForTests(): PostgresForTests {
  const postgres = inject('postgres');
  if (postgres === null) throw new RangeError('this run is on SQLite');
  return postgres;
}

/**
 * A database in memory, or a new one of PostgreSQL. It holds no catalogue; whether it has this version's schema is for
 * `migrate` to see.
 */
export async function emptyTestAddress(): Promise<DatabaseAddress> {
  const postgres = inject('postgres');
  if (postgres === null) return { engine: 'sqlite', file: ':memory:' };
  return { engine: 'postgres', url: await createPostgresDatabase(postgres.url, postgres.empty) };
}

/** A database with a catalogue, and the statements that were run since it was filled. */
export async function openTestDatabase(
  catalogue: readonly LoadedInstitution[] = SMALL_CATALOGUE,
): Promise<{ database: Kysely<Database>; statements: string[] }> {
  const statements: string[] = [];
  const postgres = inject('postgres');
  const prepared = catalogue === SMALL_CATALOGUE && postgres !== null;
  const address: DatabaseAddress = prepared
    ? { engine: 'postgres', url: await createPostgresDatabase(postgres.url, postgres.small) }
    : await emptyTestAddress();
  const database = openDatabase(address, (statement) => statements.push(statement));
  await migrate(database);
  if (!prepared) await replaceCatalogue(database, catalogue, 'digest', undefined, TODAY);
  statements.length = 0;
  return { database, statements };
}
