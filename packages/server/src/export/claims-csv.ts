import { Readable } from 'node:stream';
import { type Stringifier, stringify } from 'csv-stringify';
import type { Kysely } from 'kysely';
import { exportedPrograms } from '../database/queries/exported-claims.ts';
import type { Database } from '../database/tables.ts';
import { claimsIn, sayingOf } from './exported-claim.ts';

/** The columns, in their order. */
const COLUMNS = [
  'program',
  'name',
  'award',
  'status',
  'institution',
  'institution_name',
  'country',
  'claim',
  'attribute',
  'qualifier',
  'label',
  'text',
  'value',
  'state',
  'source',
  'source_title',
  'source_url',
  'source_publisher',
  'source_kind',
  'source_as_of',
  'source_read',
  'source_archived_copy',
  'source_note',
  'licence',
] as const;

/** Every claim with its source as CSV (RFC 4180, UTF-8), a row a claim. */
export function claimsAsCsv(database: Kysely<Database>): Stringifier {
  const csv = stringify({
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    // A spreadsheet runs a cell that begins with = + - @ or a tab as a formula: an apostrophe makes it text.
    escape_formulas: true,
  });
  const rows = Readable.from(claimRows(database));
  rows.on('error', (error) => csv.destroy(error));
  csv.on('close', () => rows.destroy());
  return rows.pipe(csv);
}

async function* claimRows(
  database: Kysely<Database>,
): AsyncGenerator<Record<(typeof COLUMNS)[number], string>> {
  for await (const program of exportedPrograms(database)) {
    for (const claim of claimsIn(program)) {
      const { source } = claim;
      const { value, qualifier, ...said } = sayingOf(claim);
      yield {
        program: program.slug,
        name: program.name,
        award: program.award,
        status: program.status,
        institution: program.institutionSlug,
        institution_name: program.institution,
        country: program.country,
        ...said,
        qualifier: qualifier ?? '',
        value: JSON.stringify(value),
        source: source.id,
        source_title: source.title,
        source_url: source.url ?? '',
        source_publisher: source.publisher ?? '',
        source_kind: source.kind,
        source_as_of: source.asOf ?? '',
        source_read: source.read,
        source_archived_copy: String(source.archivedCopy),
        source_note: source.note ?? '',
        licence: 'CC0-1.0',
      };
    }
  }
}
