import { CompiledQuery, type Insertable, type Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** So many values go into one statement; SQLite takes 32,766, PostgreSQL 65,535. */
const VALUES = 2_600;

/** Takes rows of one table, however many, and writes them in large statements. */
export interface RowWriter<Row> {
  readonly add: (rows: readonly Row[]) => Promise<void>;
  /** Writes what still waits. */
  readonly finish: () => Promise<void>;
}

/**
 * Writes rows as fast as the engine takes them: the statement is put together once, and each time only its values change.
 * @param columns every column of the rows that are written, in any order.
 */
export function createRowWriter<Table extends keyof Database>(
  database: Kysely<Database>,
  table: Table,
  columns: readonly (keyof Insertable<Database[Table]> & string)[],
): RowWriter<Insertable<Database[Table]>> {
  type Row = Insertable<Database[Table]>;
  const most = Math.floor(VALUES / columns.length);
  const texts = new Map<number, string>();
  let waiting: Row[] = [];
  const write = async (rows: readonly Row[]): Promise<void> => {
    const text = texts.get(rows.length) ?? statementFor(database, table, columns, rows.length);
    texts.set(rows.length, text);
    const values: unknown[] = [];
    for (const row of rows) for (const column of columns) values.push(row[column]);
    await database.executeQuery(CompiledQuery.raw(text, values));
  };
  return {
    add: async (rows) => {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length < most) continue;
        await write(waiting);
        waiting = [];
      }
    },
    finish: async () => {
      if (waiting.length > 0) await write(waiting);
      waiting = [];
    },
  };
}

function statementFor(
  database: Kysely<Database>,
  table: keyof Database,
  columns: readonly string[],
  rows: number,
): string {
  const one = Object.fromEntries(columns.map((column) => [column, 0]));
  return database
    .withTables<Record<string, Record<string, unknown>>>()
    .insertInto(table)
    .values(Array.from({ length: rows }, () => one))
    .compile().sql;
}
