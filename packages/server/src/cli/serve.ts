import { pino } from 'pino';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import { createApp } from '../http/app.ts';
import { listen } from '../http/listen.ts';
import { loadFiles } from '../import/load.ts';
import { LIMITS } from '../limits/limits.ts';
import { createRevisionFeed } from '../revision/feed.ts';
import { schema } from '../schema/schema.ts';
import { printedConfig } from './print-config.ts';
import { type GlobalOptions, type Run, print, runCommand } from './run-command.ts';

/** How `serve` is asked to serve. */
interface ServeOptions extends GlobalOptions {
  /** The folder of institution files; the catalogue package's own where it is left out. */
  readonly catalogue?: string;
  /** Whether the settings are printed and nothing is started. */
  readonly printConfig?: boolean;
}

/** Starts the server and keeps it running until it is told to stop. */
export function serve(options: ServeOptions): Promise<void> {
  return runCommand(options, async (run) => {
    if (options.printConfig === true) return printedConfig(options);
    await start(run, options.catalogue);
    return null;
  });
}

async function start(run: Run, catalogue: string | undefined): Promise<void> {
  const config = await run.config();
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const database = openDatabase(config.database);
  await migrate(database);
  await load(run, database, catalogue);
  let port = config.port;
  const publicUrl = (): string => config.publicUrl ?? `http://localhost:${port}`;
  const { trustedOnly, cacheSeconds, suggestions, proxies, rate } = config;
  const documents = await readTrustedDocuments(schema, config.trustedDocuments);
  const revisions = createRevisionFeed(database);
  const app = createApp({
    database,
    logger,
    publicUrl,
    today,
    documents,
    trustedOnly,
    cacheSeconds,
    limits: LIMITS,
    suggestions,
    revisions,
    proxies,
    rate,
  });
  const listening = await listen(app, config.port, config.host);
  ({ port } = listening);
  if (run.json) print({ ok: true, url: publicUrl(), port, process: process.pid });
  run.say(`Second Opinion answers on ${publicUrl()} (GraphiQL at ${publicUrl()}/graphql)`);
  stopOnSignal(() => {
    revisions.close();
    listening.server.close(() => void database.destroy());
    listening.server.closeIdleConnections();
  });
}

async function load(
  run: Run,
  database: ReturnType<typeof openDatabase>,
  folder: string | undefined,
): Promise<void> {
  const progress = run.progress('Loading the catalogue');
  const started = performance.now();
  const outcome = await loadFiles(database, progress.update, folder);
  progress.stop();
  if (outcome.kind === 'UNCHANGED') return;
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  run.say(
    `Loaded ${outcome.programs} programs of ${outcome.institutions} institutions, ${outcome.claims} claims, in ${seconds} s.`,
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The first signal lets requests end; a second one ends at once. */
function stopOnSignal(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop();
      process.once(signal, () => process.exit(1));
    });
  }
}
