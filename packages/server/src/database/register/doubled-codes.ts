import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables.ts';
import { type Holds, ROWS } from './generation.ts';

/** A row whose code stands on an earlier line. */
export interface Doubled {
  readonly code: string;
  readonly line: number;
  readonly firstLine: number;
}

/** Removes rows whose code an earlier line has. @returns what was removed, by line. */
export async function dropDoubled(
  database: Kysely<Database>,
  key: string,
  holds: Holds,
  generation: number,
): Promise<Doubled[]> {
  const table = sql.table(ROWS[holds]);
  const { rows } = await sql<Doubled>`
    select stored.code, stored.line, doubled.first as "firstLine"
    from (
      select code, min(line) as first from ${table}
      where register = ${key} and generation = ${generation}
      group by code having count(*) > 1
    ) as doubled
    join ${table} as stored
      on stored.register = ${key} and stored.generation = ${generation}
      and stored.code = doubled.code and stored.line > doubled.first
    order by stored.line`.execute(database);
  for (const { code, line } of rows) {
    await sql`
      delete from ${table}
      where register = ${key} and generation = ${generation} and code = ${code} and line = ${line}`.execute(
      database,
    );
  }
  return rows;
}
