import type { Kysely } from 'kysely';
import { createFindings } from '../../register/findings.ts';
import type { Database } from '../tables.ts';
import { type Moment, claimCourses } from './claim-courses.ts';
import { allRegisters } from './generation.ts';

/** Makes the claims of every register that was imported on programs that the catalogue has now: a load may bring new ones. */
export async function claimRegisters(database: Kysely<Database>, moment: Moment): Promise<void> {
  for (const register of await allRegisters(database)) {
    if (register.holds !== 'COURSES') continue;
    // What there is to remark was in the report of the import.
    await claimCourses(database, register, moment, createFindings());
  }
}
