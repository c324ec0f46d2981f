import { type Kysely, sql } from 'kysely';
import { boundMemory } from '../bounded-memory.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open.ts';
import { refillSearch } from '../search/refill.ts';
import type { Database } from '../tables.ts';
import { insertRows } from './copy-database.ts';
import { rowsOf } from './rows-of.ts';
import { tableShapes } from './table-shape.ts';

/** What everybody may read. Tokens, contributions, reviews and the log of what was done are the host's own. */
const PUBLIC: ReadonlySet<string> = new Set([
  'catalogue',
  'institution',
  'institution_domain',
  'source',
  'program',
  'program_specialty',
  'program_address',
  'program_code',
  'program_card',
  'claim',
  'exchange_rate',
]);

/** What a snapshot says of itself: its licence, and whom to name. */
export type About = Readonly<Record<string, string>>;

/**
 * Writes the catalogue into a new file of SQLite that anybody can query or serve, with a table `about`. So many rows are in
 * memory at a time, whatever the catalogue's size.
 * @param file where no file is yet.
 * @returns how many rows were written.
 */
export async function writeSnapshot(
  database: Kysely<Database>,
  file: string,
  about: About,
): Promise<number> {
  const snapshot = openDatabase({ engine: 'sqlite', file });
  try {
    await boundMemory(snapshot);
    await migrate(snapshot);
    const [source, target] = [database.withoutPlugins(), snapshot.withoutPlugins()];
    let written = 0;
    for (const table of await tableShapes(source)) {
      if (!PUBLIC.has(table.name)) continue;
      for await (const rows of rowsOf(source, table)) {
        await insertRows(target, table, rows);
        written += rows.length;
      }
    }
    await snapshot.schema
      .createTable('about')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    for (const [name, value] of Object.entries(about)) {
      await sql`insert into about (name, value) values (${name}, ${value})`.execute(snapshot);
    }
    await snapshot.transaction().execute(refillSearch);
    // One file, without a log beside it.
    await sql`pragma journal_mode = delete`.execute(snapshot);
    return written;
  } finally {
    await snapshot.destroy();
  }
}
