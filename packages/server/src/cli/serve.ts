import { setFlagsFromString } from 'node:v8';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Database } from '../database/tables.ts';
import { migrate } from '../database/migrate.ts';
import { openOrBegin } from './open-or-begin.ts';
import { followWith } from '../database/replica.ts';
import { waitForDatabase } from '../database/wait-for-database.ts';
import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import { createApp } from '../http/app.ts';
import { listen } from '../http/listen.ts';
import { loadFiles } from '../import/load.ts';
import { LIMITS } from '../limits/limits.ts';
import { type SharedCounters, connectCounters } from '../limits/shared-counters.ts';
import { FEED_SETTINGS, createRevisionFeed } from '../revision/feed.ts';
import { CONTRIBUTION_RATES } from '../contributions/contribution-limiter.ts';
import { listenToRevisions } from '../revision/notices.ts';
import { schema } from '../schema/schema.ts';
import { createLogger } from '../operations/logger.ts';
import { keepWarm } from '../operations/keep-warm.ts';
import { type Standing, createReadiness } from '../operations/readiness.ts';
import { startWatching } from '../operations/watching.ts';
import {
  STOP_SETTINGS,
  type StopSettings,
  createEnding,
  stopServing,
} from '../operations/stop-serving.ts';
import { EXIT } from './exit-code.ts';
import { giveMemoryBack, keepHeapSmall } from './heap.ts';
import { printedConfig } from './print-config.ts';
import { today } from './today.ts';
import { type GlobalOptions, type Run, print, runCommand } from './run-command.ts';
import { watchMemory } from './watch-memory.ts';

/** How `serve` is asked to serve. */
interface ServeOptions extends GlobalOptions {
  /** The folder of institution files; the catalogue package's own where it is left out. */
  readonly catalogue?: string;
  /** Whether the settings are printed and nothing is started. */
  readonly printConfig?: boolean;
}

/**
 * V8 learns while the catalogue is loaded that some objects live long, and then makes those of requests where only a full
 * collection frees them: each small collection kept a fifth of what requests had made, and an answer by id took half as long again.
 */
const MAKE_OBJECTS_YOUNG = '--no-allocation-site-pretenuring';

/** Starts the server and keeps it running until it is told to stop. */
export function serve(options: ServeOptions): Promise<void> {
  setFlagsFromString(MAKE_OBJECTS_YOUNG);
  return runCommand(options, async (run) => {
    if (options.printConfig === true) return printedConfig(options);
    await start(run, options.catalogue);
    return null;
  });
}

async function start(run: Run, catalogue: string | undefined): Promise<void> {
  keepHeapSmall();
  const config = await run.config();
  const logger = createLogger(config.logLevel);
  const ending = createEnding();
  const database = await openReady(run, config, logger);
  await load(run, database, catalogue);
  let port = config.port;
  const publicUrl = (): string => config.publicUrl ?? `http://localhost:${port}`;
  const documents = await readTrustedDocuments(schema, config.trustedDocuments);
  const notices = listenToRevisions(config.database);
  const followers = { ...FEED_SETTINGS, most: config.followers };
  const revisions = createRevisionFeed(database, followers, notices);
  const counters = config.redis === null ? null : await connectCounters(config.redis, logger);
  const closing = ending.closed.signal;
  const warmth = keepWarm(database, today, notices, logger);
  const others = () => (counters === null ? {} : { rateLimits: sharingOf(counters) });
  const readiness = createReadiness(database, ending.announced.signal, others, warmth.standing);
  const measured = { database, readiness, revisions, counters, closing };
  const watching = await startWatching(config, logger, measured);
  const app = createApp({
    database,
    logger,
    publicUrl,
    today,
    documents,
    ...answeringOf(config),
    limits: LIMITS,
    notices,
    revisions,
    counters,
    closing,
    readiness,
    watchers: watching.watchers,
    startTrace: watching.startTrace,
    review: { twoPersons: config.reviewers === 2 },
    contributions: CONTRIBUTION_RATES,
  });
  const endRefreshing = await refreshing(config, database, logger);
  const listening = await listen(app, config.port, config.host);
  ({ port } = listening);
  logger.info({ url: publicUrl(), port, metricsPort: watching.metricsPort }, 'listening');
  onFirstSignal(async (signal) => {
    logger.info({ signal }, 'stopping');
    const settings = stopSettings(config, signal);
    warmth.close();
    const stopped = await stopServing(listening.server, ending, revisions.close, settings);
    await Promise.all([watching.close(), endRefreshing()]);
    counters?.close();
    await Promise.all([notices?.close(), database.destroy()]);
    logger[stopped.cut > 0 ? 'warn' : 'info'](stopped, 'stopped');
    process.exit(EXIT.DONE);
  });
  // Whoever asks before is answered too, but has to wait.
  await warmth.first;
  watchMemory(logger);
  if (run.json) print({ ok: true, url: publicUrl(), port, process: process.pid });
  run.say(`Second Opinion answers on ${publicUrl()} (GraphiQL at ${publicUrl()}/graphql)`);
}

/** Reads pages again where that is asked for; what reads and fetches them is loaded for this alone. @returns ends it. */
async function refreshing(
  config: Config,
  database: Kysely<Database>,
  logger: Logger,
): Promise<() => Promise<void>> {
  if (config.refreshHours === 0) return () => Promise.resolve();
  const { startRefreshing } = await import('../refresh/start-refreshing.ts');
  return startRefreshing(config, database, logger);
}

/** What the settings say of how is answered. */
function answeringOf(config: Config) {
  const { trustedOnly, cacheSeconds, suggestions, introspection, proxies, rate } = config;
  return { trustedOnly, cacheSeconds, suggestions, introspection, proxies, rate };
}

/** Whoever presses Ctrl-C stands in front of it; a balancer is told by SIGTERM alone. */
function stopSettings({ shutdown }: Config, signal: NodeJS.Signals): StopSettings {
  const delay = signal === 'SIGTERM' ? shutdown.delay : 0;
  return { ...STOP_SETTINGS, delay, limit: shutdown.limit };
}

/** Whoever counts alone answers all the same: it is told, and makes nothing unready. */
function sharingOf(counters: SharedCounters): Standing {
  return counters.shared()
    ? { ok: true, detail: 'are counted for all processes together' }
    : { ok: false, detail: 'Redis does not answer: this process counts for itself' };
}

/** The database as this version has it, once it answers. */
async function openReady(run: Run, config: Config, logger: Logger): Promise<Kysely<Database>> {
  const database = openOrBegin(config.database, run.say);
  await waitForDatabase(database, config.databaseWait, (reason) =>
    logger.warn({ reason }, 'waiting for the database'),
  );
  await migrate(database);
  if (config.replica !== null) followWith(database, config.database, config.replica);
  return database;
}

async function load(
  run: Run,
  database: Kysely<Database>,
  folder: string | undefined,
): Promise<void> {
  const progress = run.progress('Loading the catalogue');
  const started = performance.now();
  const outcome = await loadFiles(database, progress.update, folder);
  progress.stop();
  if (outcome.kind === 'UNCHANGED') return;
  if (outcome.kind === 'IMPORTED') {
    run.say('The catalogue is the one that was imported, not the one that comes along.');
    return;
  }
  giveMemoryBack();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  run.say(
    `Loaded ${outcome.programs} programs of ${outcome.institutions} institutions, ${outcome.claims} claims, in ${seconds} s.`,
  );
}

/** The first signal lets requests end; a second one ends at once. */
function onFirstSignal(stop: (signal: NodeJS.Signals) => Promise<void>): void {
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (told) process.exit(EXIT.FAILED);
      told = true;
      void stop(signal);
    });
  }
}
