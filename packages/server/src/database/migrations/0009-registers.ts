import type { Kysely } from 'kysely';
import { columnTypes } from './column-types.ts';

/**
 * Registers that others publish, as they were imported: which they are, and their courses and institutions. Claims on known
 * programs are made from the courses; the rest is there to be found. A new import is a new generation of rows, so that the
 * two can be compared before the older goes.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  await schema
    .createTable('register')
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('holds', text, (column) => column.notNull())
    .addColumn('generation', whole, (column) => column.notNull())
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('publisher', text, (column) => column.notNull())
    .addColumn('url', text)
    .addColumn('licence', text)
    .addColumn('as_of', text)
    .addColumn('scheme', text)
    .addColumn('read', text, (column) => column.notNull())
    .addColumn('rows', whole, (column) => column.notNull())
    .addColumn('left_out', whole, (column) => column.notNull())
    .addPrimaryKeyConstraint('register_key', ['key', 'holds'])
    .execute();
  const ofRegister = (table: string) =>
    schema
      .createTable(table)
      .addColumn('register', text, (column) => column.notNull())
      .addColumn('generation', whole, (column) => column.notNull())
      .addColumn('code', text, (column) => column.notNull())
      .addColumn('line', whole, (column) => column.notNull())
      .addColumn('name', text, (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['register', 'generation', 'code', 'line']);
  await ofRegister('register_course')
    .addColumn('provider_code', text)
    .addColumn('provider', text)
    .addColumn('level', text)
    .addColumn('field', text)
    .addColumn('url', text)
    .addColumn('address', text)
    .addColumn('ended', whole, (column) => column.notNull())
    .addColumn('statements', text, (column) => column.notNull())
    .execute();
  await ofRegister('register_institution')
    .addColumn('aliases', text, (column) => column.notNull())
    .addColumn('country', text)
    .addColumn('city', text)
    .addColumn('website', text)
    .addColumn('domains', text, (column) => column.notNull())
    .addColumn('ror', text)
    .addColumn('institution_slug', text)
    .addColumn('known_by', text)
    .execute();
}
