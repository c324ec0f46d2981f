import * as v from 'valibot';
import { DatabaseError } from './database-error.ts';
import { isUnavailable } from './unavailable.ts';

/** What is wrong with the place that a database lies in, and what to do, by how its code begins. */
const FAULTS: readonly (readonly [code: RegExp, says: string])[] = [
  [
    /^SQLITE_FULL|^53100/,
    'The disk of the database is full: make room. What was begun was taken back.',
  ],
  [
    /^SQLITE_READONLY|^SQLITE_CANTOPEN/,
    'The database may not be written: let this user write the file and its folder.',
  ],
  [
    /^SQLITE_CORRUPT|^SQLITE_NOTADB|^XX001/,
    'The database is damaged: restore a backup with `second-opinion restore`.',
  ],
  [
    /^SQLITE_IOERR/,
    'The disk of the database does not take what is written, or is full. What was begun was taken back.',
  ],
  [/^SQLITE_BUSY/, 'Another process writes the database for too long: try again when it is done.'],
];

const Coded = v.object({ code: v.string() });

/** A failure of the disk or the server that a database lies on, in a sentence; null for every other failure. */
export function storageFault(error: unknown): DatabaseError | null {
  if (!(error instanceof Error) || error instanceof DatabaseError) return null;
  const code = v.is(Coded, error) ? error.code : '';
  const fault = FAULTS.find(([pattern]) => pattern.test(code));
  if (fault !== undefined)
    return new DatabaseError(`${fault[1]} (${error.message})`, { cause: error });
  if (!isUnavailable(error)) return null;
  return new DatabaseError(
    `The database went away: try again when it is back. (${error.message})`,
    {
      cause: error,
    },
  );
}
