import type { Kysely } from 'kysely';
import type { Gauge } from 'prom-client';
import { poolOf } from '../database/open-postgres.ts';
import { findCatalogue } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { type Answered, SUBSCRIPTION } from '../http/serving.ts';
import type { SharedCounters } from '../limits/shared-counters.ts';
import type { RevisionFeed } from '../revision/feed.ts';
import type { ReadinessCheck } from './readiness.ts';

/** What metrics are taken of. */
export interface Measured {
  readonly database: Kysely<Database>;
  readonly readiness: ReadinessCheck;
  readonly revisions: Pick<RevisionFeed, 'followers'>;
  readonly counters: SharedCounters | null;
}

/** The metrics of this process. */
export interface Metrics {
  /** Counts an answer. */
  readonly watch: (answered: Answered) => void;
  /** All of them, in Prometheus' text format. */
  readonly text: () => Promise<string>;
  /** The media type of that text. */
  readonly type: string;
}

/** From what is kept to what takes long, in seconds. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const PREFIX = 'second_opinion_';

/**
 * Takes metrics from now on. Every label is of a short list: routes, operations of trusted documents and outcomes; nothing
 * that a caller writes becomes one.
 */
export async function createMetrics(measured: Measured): Promise<Metrics> {
  const prometheus = await import('prom-client');
  const { Counter, Histogram, Registry, collectDefaultMetrics } = prometheus;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: `${PREFIX}request_duration_seconds`,
    help: 'How long requests took, by what answered them and the class of the status.',
    labelNames: ['route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const operations = new Histogram({
    name: `${PREFIX}operation_duration_seconds`,
    help: 'How long GraphQL operations took: those of trusted documents by name, all others as ad-hoc.',
    labelNames: ['operation', 'outcome', 'kept'],
    buckets: BUCKETS,
    registers,
  });
  const refusals = new Counter({
    name: `${PREFIX}rate_limit_refusals_total`,
    help: 'Requests that were refused since their caller had asked too much.',
    labelNames: ['by'],
    registers,
  });
  for (const by of ['address', 'token']) refusals.inc({ by }, 0);
  const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
    const collect = async (): Promise<void> => made.set(await read());
    const made: Gauge = new prometheus.Gauge({ name: PREFIX + name, help, registers, collect });
  };
  addGauges(gauge, measured);
  return {
    watch: ({ serving, status, milliseconds }) => {
      const { route, operation, outcome, kept, refusedBy } = serving;
      if (refusedBy !== null) refusals.inc({ by: refusedBy });
      // A follower stays as long as it likes: that is no duration.
      if (operation === SUBSCRIPTION) return;
      const seconds = milliseconds / 1_000;
      requests.observe({ route, status: `${Math.floor(status / 100)}xx` }, seconds);
      if (operation === null) return;
      operations.observe({ operation, outcome, kept: kept ? 'yes' : 'no' }, seconds);
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}

/** What is looked at when it is asked for. */
function addGauges(
  add: (name: string, help: string, read: () => number | Promise<number>) => void,
  { database, readiness, revisions, counters }: Measured,
): void {
  add('ready', 'Whether queries can be answered now: 1 or 0.', async () =>
    (await readiness()).ready ? 1 : 0,
  );
  add(
    'catalogue_revision',
    'The revision of the catalogue; NaN where it is not known.',
    async () => {
      // Where the database does not answer, looking for longer tells nothing.
      if (!(await readiness()).ready) return Number.NaN;
      return (await findCatalogue(database))?.revision ?? Number.NaN;
    },
  );
  add('followers', 'Connections that follow new revisions.', () => revisions.followers());
  if (counters !== null) {
    add(
      'rate_limits_shared',
      'Whether callers are counted for all processes together: 1 or 0.',
      () => (counters.shared() ? 1 : 0),
    );
  }
  const pool = poolOf(database);
  if (pool === null) return;
  add('database_connections', 'Connections to the database.', () => pool.totalCount);
  add('database_connections_idle', 'Those that wait for a statement.', () => pool.idleCount);
  add('database_waiting', 'Statements that wait for a connection.', () => pool.waitingCount);
}
