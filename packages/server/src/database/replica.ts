import { CamelCasePlugin, Kysely } from 'kysely';
import type { DatabaseAddress } from '../config.ts';
import { openReplica } from './open-postgres.ts';
import { findRevision } from './queries/catalogue.ts';
import type { Database } from './tables.ts';

/** A server that follows another. */
interface Replica {
  readonly database: Kysely<Database>;
  /** How often it was lost: what was known of it before a loss is not known any more. */
  losses: number;
}

const REPLICAS = new WeakMap<Kysely<Database>, Replica>();

/** Between two looks whether a replica has caught up, in milliseconds. */
const LOOK = 100;

/**
 * Lets what only reads the catalogue go to a server that follows the database. Whatever decides stays with the database
 * itself: writes, migrations, revisions, tokens and what waits for review.
 * @returns what closes it.
 */
export function followWith(
  primary: Kysely<Database>,
  primaryAddress: DatabaseAddress,
  address: DatabaseAddress,
): () => Promise<void> {
  if (primaryAddress.engine !== 'postgres' || address.engine !== 'postgres') {
    return () => Promise.resolve();
  }
  const dialect = openReplica(address.url, primaryAddress.url, () => {
    replica.losses += 1;
  });
  const database = new Kysely<Database>({ dialect, plugins: [new CamelCasePlugin()] });
  const replica: Replica = { database, losses: 0 };
  REPLICAS.set(primary, replica);
  return () => database.destroy();
}

/**
 * Where one revision of the catalogue is read from: the replica once it was seen to hold that very revision, the database
 * itself until then and whenever the replica was lost.
 */
export function readerOf(primary: Kysely<Database>, revision: number): () => Kysely<Database> {
  const replica = REPLICAS.get(primary);
  if (replica === undefined) return () => primary;
  let [seenAt, looking, next] = [-1, false, 0];
  const look = async (): Promise<void> => {
    looking = true;
    const { losses } = replica;
    const found = await findRevision(replica.database).catch(() => null);
    if (found === revision && losses === replica.losses) seenAt = losses;
    next = performance.now() + LOOK;
    looking = false;
  };
  return () => {
    if (seenAt === replica.losses) return replica.database;
    if (!looking && performance.now() >= next) void look();
    return primary;
  };
}
