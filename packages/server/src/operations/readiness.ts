import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { missingMigrations } from '../database/queries/missing-migrations.ts';
import { findCatalogue } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';

/** How one thing stands that an answer hangs on. */
export interface Standing {
  readonly ok: boolean;
  /** For a person, and for everybody: no address, no name of a machine. */
  readonly detail: string;
}

/** Whether queries can be answered now, and what that hangs on. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, Standing>>;
}

/** Looks whether queries can be answered. */
export type ReadinessCheck = () => Promise<Readiness>;

/** A database that takes longer answers nobody in time, in milliseconds. */
const PATIENCE = 2_000;

/** What was found is told again for so long, in milliseconds: whoever asks a thousand times a second costs nothing. */
const HELD = 500;

/**
 * Looks at the database, its migrations and the catalogue.
 * @param stopping aborted once the server is about to stop, which makes it unready.
 * @param others what is told beside; it makes nothing unready.
 * @param cards how the cards in memory stand: without them a request would wait.
 */
export function createReadiness(
  database: Kysely<Database>,
  stopping: AbortSignal,
  others: () => Readonly<Record<string, Standing>> = () => ({}),
  cards: (() => Standing) | null = null,
): ReadinessCheck {
  let [until, found] = [0, Promise.resolve<Readonly<Record<string, Standing>>>({})];
  return async () => {
    if (performance.now() >= until) {
      until = performance.now() + HELD;
      found = lookAt(database);
    }
    const inMemory = cards === null ? {} : { cards: cards() };
    const checks = { process: processOf(stopping), ...(await found), ...inMemory };
    const ready = Object.values(checks).every(({ ok }) => ok);
    return { ready, checks: { ...checks, ...others() } };
  };
}

function processOf(stopping: AbortSignal): Standing {
  return stopping.aborted
    ? { ok: false, detail: 'is about to stop' }
    : { ok: true, detail: 'answers' };
}

async function lookAt(database: Kysely<Database>): Promise<Readonly<Record<string, Standing>>> {
  const looking = Promise.all([missingMigrations(database), findCatalogue(database)]);
  try {
    const found = await Promise.race([looking, wait(PATIENCE, null, { ref: false })]);
    if (found === null) return { database: { ok: false, detail: 'does not answer in time' } };
    const [missing, catalogue] = found;
    return {
      database: { ok: true, detail: 'answers' },
      migrations: {
        ok: missing.length === 0,
        detail: missing.length === 0 ? 'are all made' : `${missing.length} are not made`,
      },
      catalogue: {
        ok: catalogue !== undefined,
        detail: catalogue === undefined ? 'is not loaded' : `revision ${catalogue.revision}`,
      },
    };
  } catch {
    return { database: { ok: false, detail: 'does not answer' } };
  } finally {
    // What comes too late has nobody who listens.
    looking.catch(() => undefined);
  }
}
