import { type Kysely, sql } from 'kysely';
import { engineOf } from './engine.ts';
import type { Database } from './tables.ts';

/**
 * Reads a file of SQLite through its own small cache from now on. A server maps the file into memory, which is quick where
 * the same pages are read again and again; who goes through all of it once would only hold all of it.
 */
export async function boundMemory(database: Kysely<Database>): Promise<void> {
  if (engineOf(database) === 'sqlite') await sql`pragma mmap_size = 0`.execute(database);
}
