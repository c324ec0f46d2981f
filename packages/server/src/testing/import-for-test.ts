import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { claimsOfProgram } from '../database/queries/claims.ts';
import type { ReadFile } from '../import/import-kind.ts';
import { type RegisterOptions, importRegister } from '../import/import-register.ts';
import type { ImportReport } from '../import/report.ts';
import { writeTestFile } from './file-for-test.ts';
import { TODAY } from './today.ts';

/** Imports content as a file of that name. */
export async function importContent(
  database: Kysely<Database>,
  read: ReadFile,
  name: string,
  content: string | Uint8Array,
  options: Partial<RegisterOptions> = {},
): Promise<ImportReport> {
  await using file = await writeTestFile(name, content);
  return await importRegister(database, read, file.path, {
    dryRun: false,
    today: TODAY,
    ...options,
  });
}

/** What imports say of a program: attribute, value and the id of the source. */
export async function importedClaims(database: Kysely<Database>, slug: string): Promise<unknown[]> {
  const rows = await claimsOfProgram(database, [slug]);
  return rows
    .filter(({ broughtBy }) => broughtBy === 'IMPORT')
    .map(({ attribute, value, sourceKey }): unknown[] => [attribute, JSON.parse(value), sourceKey]);
}

/** What a report says was left out or remarked, with the lines. */
export function findingsOf({ findings }: ImportReport): [string, (number | null)[]][] {
  return findings.map(({ reason, examples }) => [reason, examples.map(({ line }) => line)]);
}
