import { FETCH_SETTINGS, createGuardedFetch } from '../fetching/guarded-fetch.ts';
import { type RefreshReport, refresh } from '../refresh/refresh.ts';
import { REFRESH_SETTINGS } from '../refresh/refresh-settings.ts';
import { honestUserAgent } from '../refresh/start-refreshing.ts';
import { CommandError } from './command-error.ts';
import { openExisting } from './open-existing.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';

/** Options of `refresh`. */
export interface RefreshOptions extends GlobalOptions {
  /** At most so many pages. */
  readonly budget?: string;
}

/** Reads official pages again and queues what they say otherwise. A run that is stopped goes on with the next one. */
export function refreshPages(options: RefreshOptions): Promise<void> {
  return runCommand(options, async (run) => {
    const config = await run.config();
    const guarded = createGuardedFetch({ ...FETCH_SETTINGS, userAgent: honestUserAgent(config) });
    const database = await openExisting(config.database);
    const ending = new AbortController();
    process.once('SIGINT', () => ending.abort());
    const { update } = run.progress('Reading pages again');
    try {
      const settings = { ...REFRESH_SETTINGS, budget: toBudget(options.budget) };
      const { signal } = ending;
      const report = await refresh({ database, guarded, settings, signal, onProgress: update });
      return { text: reportText(report), data: { ...report } };
    } finally {
      await guarded.close();
      await database.destroy();
    }
  });
}

/** @throws CommandError where it is no number of pages. */
function toBudget(text: string | undefined): number {
  if (text === undefined) return REFRESH_SETTINGS.budget;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new CommandError(`--budget is a number of pages from 1 on, not ${JSON.stringify(text)}.`);
}

function reportText({ looked, queued, outcomes, left }: RefreshReport): string {
  const parts = Object.entries(outcomes).map(([outcome, count]) => `  ${outcome}: ${count}`);
  return [
    `Looked at ${looked} pages; ${queued} contributions wait for review because of it.`,
    ...parts,
    ...(left === 0 ? [] : [`${left} pages are left for the next run.`]),
  ].join('\n');
}
