import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '@second-opinion/catalogue';
import { MIGRATIONS, migrate, openDatabase, replaceCatalogue } from '@second-opinion/server';
import { generatedCatalogue } from './generated-catalogue.ts';

const SEED = 20_261_122;

/**
 * The file of a database with a generated catalogue, made where it is not there yet: 100,000 programs take about a minute.
 * It stays in the system's folder for temporary files, so that the next run finds it.
 * @throws when the real catalogue has faults.
 */
export async function generatedDatabase(programs: number): Promise<string> {
  const read = await loadCatalogue();
  if (read.kind === 'FAULTY') throw new Error('the catalogue has faults: pnpm catalogue check');
  const folder = join(tmpdir(), 'second-opinion-bench');
  const version = `${read.revisionOf.slice(0, 12)}-${Object.keys(MIGRATIONS).length}`;
  const file = join(folder, `${programs}-${SEED}-${version}.sqlite`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  console.log(`  making ${programs.toLocaleString('en')} programs in ${file}`);
  const started = performance.now();
  const database = openDatabase({ engine: 'sqlite', file: unfinished });
  await migrate(database);
  // Under the real catalogue's digest the server takes it for what its files hold, and leaves it.
  const catalogue = generatedCatalogue(read.institutions, programs, SEED);
  await replaceCatalogue(database, catalogue, read.revisionOf);
  await database.destroy();
  await rename(unfinished, file);
  console.log(`  made in ${Math.round((performance.now() - started) / 1_000)} s`);
  return file;
}
