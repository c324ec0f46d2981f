import { type Kysely, sql } from 'kysely';
import { columnTypes, withId } from './column-types.ts';

/** Institutions, sources, programs, claims, cards and the index that finds them by words. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  await schema
    .createTable('catalogue')
    .addColumn('id', whole, (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('revision', whole, (column) => column.notNull())
    .addColumn('digest', text, (column) => column.notNull())
    .addColumn('date', text, (column) => column.notNull())
    .execute();
  await withId(schema.createTable('institution'), database)
    .addColumn('slug', text, (column) => column.notNull().unique())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('aliases', text, (column) => column.notNull())
    .addColumn('country', text, (column) => column.notNull())
    .addColumn('region', text, (column) => column.notNull())
    .addColumn('city', text)
    .addColumn('website', text)
    .addColumn('ror', text)
    .execute();
  await schema
    .createTable('institution_domain')
    .addColumn('domain', text, (column) => column.notNull())
    .addColumn('institution_id', whole, (column) =>
      column.notNull().references('institution.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('institution_domain_key', ['domain', 'institution_id'])
    .execute();
  await withId(schema.createTable('source'), database)
    .addColumn('key', text, (column) => column.notNull().unique())
    .addColumn('url', text)
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('publisher', text)
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('archived_copy', whole, (column) => column.notNull())
    .addColumn('read', text, (column) => column.notNull())
    .addColumn('as_of', text)
    .addColumn('note', text)
    .execute();
  await createProgramTables(database);
  await createIndexes(database);
}

async function createProgramTables(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  await schema
    .createTable('program')
    .addColumn('id', whole, (column) => column.primaryKey())
    .addColumn('slug', text, (column) => column.notNull().unique())
    .addColumn('institution_id', whole, (column) =>
      column.notNull().references('institution.id').onDelete('cascade'),
    )
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('award', text, (column) => column.notNull())
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('umbrella', whole, (column) => column.notNull())
    .execute();
  const ofProgram = (table: string) =>
    schema
      .createTable(table)
      .addColumn('program_id', whole, (column) =>
        column.notNull().references('program.id').onDelete('cascade'),
      );
  await ofProgram('program_specialty')
    .addColumn('specialty', text, (column) => column.notNull())
    .addColumn('place', whole, (column) => column.notNull())
    .addPrimaryKeyConstraint('program_specialty_key', ['program_id', 'specialty'])
    .execute();
  await ofProgram('program_address')
    .addColumn('address', text, (column) => column.notNull())
    .addColumn('url', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('program_address_key', ['program_id', 'url'])
    .execute();
  await ofProgram('program_code')
    .addColumn('scheme', text, (column) => column.notNull())
    .addColumn('code', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('program_code_key', ['program_id', 'scheme', 'code'])
    .execute();
  await withId(ofProgram('claim'), database)
    .addColumn('key', text, (column) => column.notNull().unique())
    .addColumn('attribute', text, (column) => column.notNull())
    .addColumn('value', text, (column) => column.notNull())
    .addColumn('source_id', whole, (column) => column.notNull().references('source.id'))
    .addColumn('state', text, (column) => column.notNull())
    .execute();
  await ofProgram('program_card')
    .addColumn('short_name', text, (column) => column.notNull())
    .addColumn('country', text, (column) => column.notNull())
    .addColumn('region', text, (column) => column.notNull())
    .addColumn('known', whole, (column) => column.notNull())
    .addPrimaryKeyConstraint('program_card_key', ['program_id'])
    .execute();
}

async function createIndexes({ schema }: Kysely<unknown>): Promise<void> {
  const indexes = [
    ['program', 'institution_id'],
    ['program', 'award'],
    ['program_specialty', 'specialty'],
    ['program_address', 'address'],
    ['program_card', 'country'],
    ['claim', 'program_id'],
    ['claim', 'source_id'],
  ] as const;
  for (const [table, column] of indexes) {
    await schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
  }
}
