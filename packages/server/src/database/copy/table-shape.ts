import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables.ts';
import { engineOf } from '../engine.ts';

/** A table as copying needs to know it: every name as it is in the database. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of the primary key, in its order; never empty. */
  readonly key: readonly string[];
  /** The tables that its rows point at. */
  readonly references: readonly string[];
}

/**
 * The tables that hold facts, each after the tables that it refers to. What is made from them (the search index) and
 * what keeps account of migrations are left out.
 * @throws RangeError for a table without a primary key, which could not be copied in parts.
 */
export async function tableShapes(database: Kysely<Database>): Promise<TableShape[]> {
  const { rows } = await (engineOf(database) === 'postgres'
    ? POSTGRES.execute(database)
    : SQLITE.execute(database));
  const facts = rows.filter((row) => !INDEXES.has(row.table_name));
  const tables = Map.groupBy(facts, (row) => row.table_name);
  return inOrder([...tables].map(([name, columns]) => toShape(name, columns)));
}

/** Made from the facts by either engine in its own way, and never copied. */
const INDEXES = new Set(['program_words', 'search_word', 'search_list']);

interface ColumnRow {
  readonly table_name: string;
  readonly column_name: string;
  /** The place in the primary key from 1 on; 0 where it is no part of it. */
  readonly key_place: number;
  readonly refers_to: string | null;
}

const SQLITE = sql<ColumnRow>`
  select t.name as table_name, c.name as column_name, c.pk as key_place, f."table" as refers_to
  from pragma_table_list as t
  join pragma_table_info(t.name) as c
  left join pragma_foreign_key_list(t.name) as f on f."from" = c.name
  where t.schema = 'main' and t.type = 'table'
    and t.name not like 'sqlite\\_%' escape '\\' and t.name not like 'kysely\\_%' escape '\\'
  order by t.name, c.cid`;

const POSTGRES = sql<ColumnRow>`
  select c.relname as table_name, a.attname as column_name,
    coalesce(array_position(p.conkey, a.attnum), 0) as key_place, r.relname as refers_to
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_constraint p on p.conrelid = c.oid and p.contype = 'p'
  left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]
  left join pg_class r on r.oid = f.confrelid
  where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname not like 'kysely\\_%'
  order by c.relname, a.attnum`;

function toShape(name: string, rows: readonly ColumnRow[]): TableShape {
  const key = rows.filter((row) => row.key_place > 0).toSorted((a, b) => a.key_place - b.key_place);
  if (key.length === 0) throw new RangeError(`the table ${name} has no primary key`);
  return {
    name,
    columns: rows.map((row) => row.column_name),
    key: key.map((row) => row.column_name),
    references: rows.flatMap((row) => (row.refers_to === null ? [] : [row.refers_to])),
  };
}

/** Each after those that it refers to; the input's order decides between equals. */
function inOrder(shapes: readonly TableShape[]): TableShape[] {
  const ordered: TableShape[] = [];
  const placed = new Set<string>();
  const place = (shape: TableShape): void => {
    if (placed.has(shape.name)) return;
    placed.add(shape.name);
    for (const other of shapes.filter(({ name }) => shape.references.includes(name))) place(other);
    ordered.push(shape);
  };
  for (const shape of shapes) place(shape);
  return ordered;
}
