import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import { createApp } from '../http/app.ts';
import { listen } from '../http/listen.ts';
import { loadFiles } from '../import/load.ts';
import { LIMITS } from '../limits/limits.ts';
import { createRevisionFeed } from '../revision/feed.ts';
import { schema } from '../schema/schema.ts';
import { fail } from './failure.ts';
import { createProgress } from './progress.ts';

/**
 * Starts the server and keeps it running until it is told to stop.
 * @param catalogue the folder of institution files; the catalogue package's own where it is left out.
 */
export async function serve(catalogue?: string): Promise<void> {
  try {
    await start(catalogue);
  } catch (error) {
    fail(error);
  }
}

async function start(catalogue: string | undefined): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const database = openDatabase(config.database);
  await migrate(database);
  await load(database, catalogue);
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
  say(`Second Opinion answers on ${publicUrl()} (GraphiQL at ${publicUrl()}/graphql)`);
  stopOnSignal(() => {
    revisions.close();
    listening.server.close(() => void database.destroy());
    listening.server.closeIdleConnections();
  });
}

async function load(
  database: ReturnType<typeof openDatabase>,
  folder: string | undefined,
): Promise<void> {
  const progress = createProgress('Loading the catalogue');
  const started = performance.now();
  const outcome = await loadFiles(database, progress.update, folder);
  progress.stop();
  if (outcome.kind === 'UNCHANGED') return;
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  say(
    `Loaded ${outcome.programs} programs of ${outcome.institutions} institutions, ${outcome.claims} claims, in ${seconds} s.`,
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
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
