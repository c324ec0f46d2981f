import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { TableShape } from './table-shape.ts';

/** One row as the database gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** How many rows are held at a time. */
export const BATCH = 1_000;

/**
 * The rows of a table in the order of its key, so many at a time, beginning after a place.
 * @param after the key's values of the last row that is not wanted, or null for all.
 */
export async function* rowsOf(
  database: Kysely<Database>,
  table: TableShape,
  after: readonly unknown[] | null = null,
): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(table.columns.map((name) => sql.ref(name)));
  const key = sql.join(table.key.map((name) => sql.ref(name)));
  let place = after;
  for (;;) {
    const beyond = place === null ? sql`` : sql`where (${key}) > (${sql.join(place)})`;
    const { rows } = await sql<Row>`
      select ${columns} from ${sql.table(table.name)} ${beyond} order by ${key} limit ${BATCH}`.execute(
      database,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    place = table.key.map((name) => last[name]);
  }
}

/** The key of the last row of a table, or null where it has none. */
export async function lastKey(
  database: Kysely<Database>,
  table: TableShape,
): Promise<readonly unknown[] | null> {
  const columns = sql.join(table.key.map((name) => sql.ref(name)));
  const backward = sql.join(table.key.map((name) => sql`${sql.ref(name)} desc`));
  const { rows } = await sql<Row>`
    select ${columns} from ${sql.table(table.name)} order by ${backward} limit 1`.execute(database);
  const [last] = rows;
  return last === undefined ? null : table.key.map((name) => last[name]);
}
