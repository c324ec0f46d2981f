import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { checkIntegrity } from '../backup/verify-backup.ts';
import type { DatabaseAddress } from '../config.ts';
import { appliedMigrations, refuseNewer } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { findCatalogue } from '../database/queries/catalogue.ts';
import { newestRate } from '../database/queries/exchange-rates.ts';
import { missingMigrations } from '../database/queries/missing-migrations.ts';
import type { Database } from '../database/tables.ts';
import { type Finding, fault, note, ok, reasonOf } from './finding.ts';

/** What was found of a database. */
export interface DatabaseFindings {
  readonly findings: readonly Finding[];
  /** The day of the newest thing that it holds, ISO; null where it holds nothing. */
  readonly newest: string | null;
}

/** Rates of exchange are old after so many days. */
const OLD_RATES = 45;

/** Looks whether a database opens, is whole, and of this version. Nothing is written, nor is a file made. */
export async function lookAtDatabase(
  address: DatabaseAddress,
  now: Date,
): Promise<DatabaseFindings> {
  if (address.engine === 'sqlite' && !existsSync(resolve(address.file))) {
    const remedy = 'Start the server once: it makes the database and loads the catalogue.';
    return { findings: [note('database', 'There is none yet.', remedy)], newest: null };
  }
  let database: Kysely<Database> | null = null;
  try {
    if (address.engine === 'sqlite') checkIntegrity(resolve(address.file));
    database = openDatabase(address.engine === 'sqlite' ? { ...address, readOnly: true } : address);
    const opened = await lookAtEngine(database, address);
    return await lookAtContent(database, opened, now);
  } catch (error) {
    const remedy =
      address.engine === 'sqlite'
        ? 'Restore a backup with `second-opinion restore`, or set DATABASE_URL to another file.'
        : 'Start PostgreSQL, or mend DATABASE_URL: host, port, user, password and name.';
    return { findings: [fault('database', reasonOf(error), remedy)], newest: null };
  } finally {
    await database?.destroy();
  }
}

async function lookAtEngine(
  database: Kysely<Database>,
  address: DatabaseAddress,
): Promise<readonly Finding[]> {
  if (address.engine === 'sqlite') return [ok('database', 'SQLite; it is whole.')];
  const { rows } = await sql<{
    version: string;
    trigrams: boolean;
    available: boolean;
    skew: number;
  }>`
    select current_setting('server_version') as version,
      exists (select from pg_extension where extname = 'pg_trgm') as trigrams,
      exists (select from pg_available_extensions where name = 'pg_trgm') as available,
      extract(epoch from clock_timestamp())::float8 as skew`.execute(database);
  const [server] = rows;
  if (server === undefined) throw new Error('PostgreSQL answers nothing.');
  const skew = Math.round(Math.abs(Date.now() / 1_000 - server.skew));
  return [
    ok('database', `PostgreSQL ${server.version} answers.`),
    trigramsOf(server),
    skew <= 5
      ? ok('clocks', 'This machine and the database have the same time.')
      : note('clocks', `They differ by ${skew} s.`, 'Let both machines follow NTP.'),
  ];
}

/** A search needs the extension; the first start installs it where it may. */
function trigramsOf(server: { readonly trigrams: boolean; readonly available: boolean }): Finding {
  if (server.trigrams) return ok('pg_trgm', 'The extension is there.');
  const remedy = "let the database's owner run `create extension pg_trgm`.";
  return server.available
    ? note('pg_trgm', 'Not installed yet: the first start does it.', `Where it may not, ${remedy}`)
    : fault(
        'pg_trgm',
        'PostgreSQL has no such extension.',
        `Install its contrib package, and ${remedy}`,
      );
}

async function lookAtContent(
  database: Kysely<Database>,
  before: readonly Finding[],
  now: Date,
): Promise<DatabaseFindings> {
  const remedy = 'Start the server once: it brings the database to this version.';
  const applied = await appliedMigrations(database);
  if (applied.length === 0) {
    const empty = note('migrations', 'The database is empty.', remedy);
    return { findings: [...before, empty], newest: null };
  }
  await refuseNewer(database);
  const missing = await missingMigrations(database);
  if (missing.length > 0) {
    const behind = note('migrations', `${missing.length} are not made.`, remedy);
    return { findings: [...before, behind], newest: null };
  }
  const catalogue = await findCatalogue(database);
  const held =
    catalogue === undefined
      ? note('catalogue', 'None is loaded.', 'Start the server once: it loads the catalogue.')
      : ok('catalogue', `Revision ${catalogue.revision}, read until ${catalogue.date}.`);
  const rates = ratesOf(await newestRate(database), now);
  const findings = [...before, ok('migrations', 'All are made.'), held, rates];
  return { findings, newest: catalogue?.date ?? null };
}

function ratesOf(newest: string | null, now: Date): Finding {
  const remedy =
    'Import the newest: `second-opinion import exchange-rates eurofxref-hist.csv`; docs/importing.md says where it is.';
  if (newest === null) return note('rates', 'Only those of one day that come along.', remedy);
  const days = Math.floor((now.getTime() - Date.parse(newest)) / 86_400_000);
  return days > OLD_RATES
    ? note('rates', `The newest are of ${newest}, ${days} days ago.`, remedy)
    : ok('rates', `The newest are of ${newest}.`);
}
