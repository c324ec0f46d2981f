import { type Kysely, type RawBuilder, sql } from 'kysely';
import { engineOf } from '../engine.ts';
import type { Database } from '../tables.ts';
import { type Holds, ROWS } from './generation.ts';

/** How a register differs from what was imported of it before. */
export interface GenerationChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** The first of what was changed or removed, by code. */
  readonly examples: readonly GenerationExample[];
}

/** A row that another import had otherwise. */
export interface GenerationExample {
  readonly code: string;
  readonly before: string;
  /** Null where the register has it no more. */
  readonly after: string | null;
}

/** So many examples are shown. */
const EXAMPLES = 10;

/** What a row says, by what a register holds. */
const SAYS = {
  COURSES: ['name', 'provider', 'level', 'field', 'url', 'ended', 'statements'],
  INSTITUTIONS: ['name', 'aliases', 'country', 'city', 'website', 'domains', 'ror'],
} as const;

/** Compares two generations of a register's rows, the older one first, by their codes. */
export async function compareGenerations(
  database: Kysely<Database>,
  key: string,
  holds: Holds,
  [older, newer]: readonly [number, number],
): Promise<GenerationChanges> {
  const table = sql.table(ROWS[holds]);
  const size = async (generation: number): Promise<number> => {
    const { rows } = await sql<{ size: number }>`
      select count(*) as size from ${table}
      where register = ${key} and generation = ${generation}`.execute(database);
    return rows[0]?.size ?? 0;
  };
  const [before, after] = [await size(older), await size(newer)];
  // PostgreSQL plans by what it knows of a table, and of rows that were just written it knows nothing yet.
  if (engineOf(database) === 'postgres') await sql`analyze ${table}`.execute(database);
  if (before === 0) return { added: after, changed: 0, removed: 0, unchanged: 0, examples: [] };
  const differs = sql`(${said(holds, 'older')}) <> (${said(holds, 'newer')})`;
  const pairs = sql`
    from ${table} as older
    left join ${table} as newer
      on newer.register = older.register and newer.code = older.code and newer.generation = ${newer}
    where older.register = ${key} and older.generation = ${older}
      and (newer.code is null or ${differs})`;
  const counted = await sql<{ removed: number; changed: number }>`
    select count(*) - count(newer.code) as removed, count(newer.code) as changed ${pairs}`.execute(
    database,
  );
  const [removed, changed] = [counted.rows[0]?.removed ?? 0, counted.rows[0]?.changed ?? 0];
  const { rows } = await sql<GenerationExample>`
    select older.code, ${said(holds, 'older')} as before,
      case when newer.code is null then null else ${said(holds, 'newer')} end as after
    ${pairs} order by older.code limit ${EXAMPLES}`.execute(database);
  const unchanged = before - removed - changed;
  return { added: after - unchanged - changed, changed, removed, unchanged, examples: rows };
}

/** All that a row says, as one text. */
function said(holds: Holds, side: 'older' | 'newer'): RawBuilder<string> {
  const parts = SAYS[holds].map(
    (column) => sql`coalesce(cast(${sql.ref(`${side}.${column}`)} as text), '')`,
  );
  return sql<string>`${sql.join(parts, sql` || ' · ' || `)}`;
}
