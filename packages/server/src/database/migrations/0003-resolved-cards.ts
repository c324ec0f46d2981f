import { type Kysely, sql } from 'kysely';
import { columnTypes } from './column-types.ts';

/** Whole numbers of a card that are null where no source states them. */
const NUMBERS = [
  'full_time_months_min',
  'full_time_months_max',
  'part_time_months_min',
  'part_time_months_max',
  'any_mode_months_min',
  'any_mode_months_max',
  'domestic_year_min',
  'domestic_year_max',
  'international_year_min',
  'international_year_max',
  'domestic_total_min',
  'domestic_total_max',
  'international_total_min',
  'international_total_max',
] as const;

/** Words of a card that are null where no source states them. */
const WORDS = [
  'domestic_year_currency',
  'international_year_currency',
  'domestic_total_currency',
  'international_total_currency',
  'audiences',
  'deliveries',
  'research',
  'clinical_training',
  'trainee_status',
  'languages',
  'credits',
  'admission',
] as const;

/**
 * Resolved values on the card, and the year that they were resolved for. From here on ids of programs ascend with
 * slugs, so a catalogue that was loaded before is loaded once more, its index of words with
 * it: the digest is forgotten.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  await sql`update catalogue set digest = ''`.execute(database);
  await sql`drop table if exists program_search`.execute(database);
  for (const column of NUMBERS) {
    await schema.alterTable('program_card').addColumn(column, whole).execute();
  }
  for (const column of WORDS) {
    await schema.alterTable('program_card').addColumn(column, text).execute();
  }
  await schema
    .alterTable('program_card')
    .addColumn('claims', whole, (column) => column.notNull().defaultTo(0))
    .execute();
  await schema
    .alterTable('program_card')
    .addColumn('resolved_for', whole, (column) => column.notNull().defaultTo(0))
    .execute();
  await schema
    .createIndex('program_card_by_resolved_for')
    .on('program_card')
    .column('resolved_for')
    .execute();
}
