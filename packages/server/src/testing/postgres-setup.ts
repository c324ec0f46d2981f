import type { TestProject } from 'vitest/node';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { createPostgresDatabase, startPostgresCluster } from './postgres-cluster.ts';
import { SMALL_CATALOGUE } from './small-catalogue.ts';
import { TODAY } from './today.ts';

/** What tests are told of the PostgreSQL that was started for them. */
export interface PostgresForTests {
  /** Its maintenance database. */
  readonly url: string;
  /** A database of this version without a catalogue, to make others from. */
  readonly empty: string;
  /** The same with the small catalogue. */
  readonly small: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where the tests run on SQLite. */
    readonly postgres: PostgresForTests | null;
  }
}

/** Starts one PostgreSQL for all tests of a project, with two databases that every test's own is made from. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startPostgresCluster();
  if (cluster === null) throw new Error('PostgreSQL is not installed');
  const [empty, small] = [
    await createPostgresDatabase(cluster.url),
    await createPostgresDatabase(cluster.url),
  ];
  for (const url of [empty, small]) {
    const database = openDatabase({ engine: 'postgres', url });
    await migrate(database);
    if (url === small) {
      await replaceCatalogue(database, SMALL_CATALOGUE, 'digest', undefined, TODAY);
    }
    await database.destroy();
  }
  const nameOf = (url: string): string => new URL(url).pathname.slice(1);
  project.provide('postgres', { url: cluster.url, empty: nameOf(empty), small: nameOf(small) });
  return async () => {
    await cluster[Symbol.asyncDispose]();
  };
}
