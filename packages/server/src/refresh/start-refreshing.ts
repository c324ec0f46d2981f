import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { ConfigError } from '../config/config-error.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/tables.ts';
import { FETCH_SETTINGS, createGuardedFetch } from '../fetching/guarded-fetch.ts';
import { REFRESH_SETTINGS, userAgent } from './refresh-settings.ts';
import { refresh } from './refresh.ts';
import { scheduleRefresh } from './schedule-refresh.ts';

/** How we call ourselves to the hosts of pages. @throws ConfigError where they could not find out who asks. */
export function honestUserAgent({ publicUrl }: Pick<Config, 'publicUrl'>): string {
  if (publicUrl !== null) return userAgent(publicUrl);
  throw new ConfigError(
    'Reading pages again needs PUBLIC_URL: it is sent along, so that their hosts can see who asks and say no.',
  );
}

const HOUR = 3_600_000;

/** A leader that died is noticed within so many milliseconds. */
const LEASE = 120_000;

/**
 * Reads official pages again as often as the setting says, in one of all servers on the database.
 * @returns ends it.
 * @throws ConfigError where PUBLIC_URL is missing.
 */
export function startRefreshing(
  config: Config,
  database: Kysely<Database>,
  logger: Logger,
): () => Promise<void> {
  const guarded = createGuardedFetch({ ...FETCH_SETTINGS, userAgent: honestUserAgent(config) });
  const end = scheduleRefresh(
    database,
    { every: config.refreshHours * HOUR, lease: LEASE },
    (signal) => refresh({ database, guarded, settings: REFRESH_SETTINGS, signal }),
    {
      onDone: (report) => logger.info(report, 'official pages were read again'),
      onFailed: (error) => logger.error({ error }, 'official pages could not be read again'),
    },
  );
  return async () => {
    await end();
    await guarded.close();
  };
}
