import * as v from 'valibot';

/** Where the database is: a file of SQLite, or a PostgreSQL server. */
export type DatabaseAddress =
  | { readonly engine: 'sqlite'; readonly file: string; readonly readOnly?: boolean }
  | { readonly engine: 'postgres'; readonly url: string };

const POSTGRES = /^postgres(?:ql)?:\/\//;

/** The address itself is not told: it holds a password. */
const MALFORMED =
  'is no address of the form postgres://user:password@host/name; in a user or password, / ? # @ : and % are written as %2F %3F %23 %40 %3A and %25';

/** A file's name or the address of a PostgreSQL server. */
export const databaseAddress = v.pipe(
  v.string(),
  v.nonEmpty('DATABASE_URL is a file name, sqlite:<file> or postgres://…'),
  v.check(
    (text) => !/^\w+:\/\//.test(text) || /^(?:postgres(?:ql)?|sqlite|file):\/\//.test(text),
    'DATABASE_URL is a file name, sqlite:<file> or postgres://…',
  ),
  v.check(isWellFormed, `DATABASE_URL ${MALFORMED}`),
  v.transform(toDatabaseAddress),
);

/** The address of a PostgreSQL server that follows the first; absent where the setting is left empty. */
export const replicaAddress = v.pipe(
  v.string(),
  v.check(
    (text) => text === '' || POSTGRES.test(text),
    'DATABASE_REPLICA_URL is postgres://… of a server that follows DATABASE_URL',
  ),
  v.check(isWellFormed, `DATABASE_REPLICA_URL ${MALFORMED}`),
  v.transform((text) => (text === '' ? null : toDatabaseAddress(text))),
);

/** What a setting or an argument of a command names. */
export function toDatabaseAddress(text: string): DatabaseAddress {
  if (POSTGRES.test(text)) return { engine: 'postgres', url: text };
  return { engine: 'sqlite', file: text.replace(/^(?:sqlite|file):(?:\/\/)?/, '') };
}

/** Whether an address of PostgreSQL can be read; a file's name always can. Without a host it is a socket's. */
function isWellFormed(text: string): boolean {
  if (!POSTGRES.test(text)) return true;
  try {
    const { username, password, hash } = new URL(text.replace('@/', '@localhost/'));
    // A bare # of a password ends what is read of the address: the rest would be left out in silence.
    return (
      hash === '' &&
      [username, password].every((part) => typeof decodeURIComponent(part) === 'string')
    );
  } catch {
    return false;
  }
}
