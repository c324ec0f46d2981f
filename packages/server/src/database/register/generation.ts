import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../tables.ts';
import type { RegisterTable } from './tables.ts';

/** A table of a register as it is stored. */
export type RegisterRow = Selectable<RegisterTable>;

/** The tables of rows, by what a register holds. */
export const ROWS = { COURSES: 'registerCourse', INSTITUTIONS: 'registerInstitution' } as const;
/** What a table of a register holds. */
export type Holds = keyof typeof ROWS;

/** A register's table as it was imported last; undefined where it never was. */
export function findRegister(
  database: Kysely<Database>,
  key: string,
  holds: Holds,
): Promise<RegisterRow | undefined> {
  return database
    .selectFrom('register')
    .where('key', '=', key)
    .where('holds', '=', holds)
    .selectAll()
    .executeTakeFirst();
}

/** Every table of every register that was imported, by key. */
export function allRegisters(database: Kysely<Database>): Promise<RegisterRow[]> {
  return database.selectFrom('register').selectAll().orderBy('key').orderBy('holds').execute();
}

/** Puts a table of a register in the place of what there was of it. */
export async function writeRegister(database: Kysely<Database>, row: RegisterRow): Promise<void> {
  const { key: _key, holds: _holds, ...rest } = row;
  await database
    .insertInto('register')
    .values(row)
    .onConflict((conflict) => conflict.columns(['key', 'holds']).doUpdateSet(rest))
    .execute();
}

/** Forgets the rows of every generation but one. */
export async function keepGeneration(
  database: Kysely<Database>,
  key: string,
  holds: Holds,
  generation: number,
): Promise<void> {
  await database
    .deleteFrom(ROWS[holds])
    .where('register', '=', key)
    .where('generation', '<>', generation)
    .execute();
}
