import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { FETCH_SETTINGS, createGuardedFetch } from '../fetching/guarded-fetch.ts';
import { type RefreshReport, refresh } from '../refresh/refresh.ts';
import { REFRESH_SETTINGS, userAgent } from '../refresh/refresh-settings.ts';

/**
 * Refreshes all pages of sites on this machine, without the pauses that are for others' machines.
 * @param now by when pages are due.
 * @returns with the processor time of this process a page, in milliseconds.
 */
export async function refreshLocally(
  database: Kysely<Database>,
  now: Date = new Date(),
): Promise<{ readonly report: RefreshReport; readonly cpu: number }> {
  const guarded = createGuardedFetch({
    ...FETCH_SETTINGS,
    ports: null,
    allowed: ['127.0.0.0/8'],
    userAgent: userAgent('http://localhost'),
  });
  const settings = { ...REFRESH_SETTINGS, budget: 100_000, pause: 0, hosts: 10 };
  const before = process.cpuUsage();
  const wait = (): Promise<void> => Promise.resolve();
  const report = await refresh({ database, guarded, settings, wait, now: () => now });
  const { user, system } = process.cpuUsage(before);
  await guarded.close();
  return { report, cpu: (user + system) / 1_000 / Math.max(1, report.looked) };
}
