import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '@second-opinion/catalogue';
import { MIGRATIONS, migrate, openDatabase, replaceCatalogue } from '@second-opinion/server';
import { generatedCatalogue } from './generated-catalogue.ts';
import { madePostgresDatabase } from './generated-postgres.ts';

const SEED = 20_261_122;

/** A generated catalogue that a database is made of. */
export interface Generated {
  /** Tells it from others: of how many programs, from which catalogue, for which schema. */
  readonly name: string;
  readonly fill: (address: Parameters<typeof openDatabase>[0]) => Promise<void>;
}

/**
 * The `DATABASE_URL` of a database with a generated catalogue, made where it is not there yet: 100,000 programs take about
 * a minute. It stays in the system's folder for temporary files, so that the next run finds it. A file of SQLite, or, with
 * `BENCH_ENGINE=postgres`, a database of a PostgreSQL that runs until the benchmarks end.
 * A million on PostgreSQL: `BENCH_ENGINE=postgres SEARCH_PROGRAMS=1000000 GROWTH=1000,1000000 pnpm bench search growth`.
 * @throws when the real catalogue has faults.
 */
export async function generatedDatabase(programs: number): Promise<string> {
  const read = await loadCatalogue();
  if (read.kind === 'FAULTY') throw new Error('the catalogue has faults: pnpm catalogue check');
  const version = `${read.revisionOf.slice(0, 12)}-${Object.keys(MIGRATIONS).length}`;
  const name = `${programs}-${SEED}-${version}`;
  const fill: Generated['fill'] = async (address) => {
    console.log(`  making ${programs.toLocaleString('en')} programs in ${name}`);
    const started = performance.now();
    const database = openDatabase(address);
    await migrate(database);
    // Under the real catalogue's digest the server takes it for what its files hold, and leaves it.
    const catalogue = generatedCatalogue(read.institutions, programs, SEED);
    await replaceCatalogue(database, catalogue, read.revisionOf);
    await database.destroy();
    console.log(`  made in ${Math.round((performance.now() - started) / 1_000)} s`);
  };
  const onPostgres = process.env['BENCH_ENGINE'] === 'postgres';
  return onPostgres ? madePostgresDatabase({ name, fill }) : madeFile({ name, fill });
}

async function madeFile({ name, fill }: Generated): Promise<string> {
  const folder = join(tmpdir(), 'second-opinion-bench');
  const file = join(folder, `${name}.sqlite`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  await fill({ engine: 'sqlite', file: unfinished });
  await rename(unfinished, file);
  return file;
}
