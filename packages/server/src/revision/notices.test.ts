import { afterEach, describe, expect, test } from 'vitest';
import { raiseRevision } from '../database/queries/catalogue.ts';
import { openDatabase } from '../database/open.ts';
import {
  type PostgresCluster,
  createPostgresDatabase,
  startPostgresCluster,
} from '../testing/postgres-cluster.ts';
import { TESTED_ENGINE, postgresForTests } from '../testing/test-database.ts';
import { createRevisionFeed } from './feed.ts';
import { type RevisionNotices, listenToRevisions } from './notices.ts';

const RATES = { programs: { added: [], changed: [], removed: [] }, exchangeRates: true };

let notices: RevisionNotices | null = null;
afterEach(() => notices?.close());

/** Resolves at the next notice. */
function nextNotice(): Promise<void> {
  return new Promise((resolve) => {
    const end = notices?.onNotice(() => {
      end?.();
      resolve();
    });
  });
}

test('SQLite tells nothing', () => {
  expect(listenToRevisions({ engine: 'sqlite', file: ':memory:' })).toBeNull();
});

describe.runIf(TESTED_ENGINE === 'postgres')('PostgreSQL tells of a revision', () => {
  test('a process that did not write it, which tells its followers at once', async () => {
    const { url: cluster, small } = postgresForTests();
    const url = await createPostgresDatabase(cluster, small);
    const [writing, reading] = [1, 2].map(() => openDatabase({ engine: 'postgres', url }));
    notices = listenToRevisions({ engine: 'postgres', url });
    await nextNotice();
    // Without the notice nothing would be told within an hour.
    const settings = { every: 3_600_000, most: 1, mostOfOne: 1 };
    const feed = createRevisionFeed(reading!, settings, notices);
    const followed = feed.follow(1, 'a');
    if ('kind' in followed) throw new Error('the feed is full');
    const told = followed.next();
    await raiseRevision(writing!, RATES);
    expect(await told).toMatchObject({ value: { previous: 1, revision: 2 } });
    feed.close();
    await Promise.all([writing!.destroy(), reading!.destroy()]);
  });

  test('again after PostgreSQL was away', { timeout: 60_000 }, async () => {
    const cluster: PostgresCluster | null = await startPostgresCluster();
    if (cluster === null) throw new Error('PostgreSQL is not installed');
    notices = listenToRevisions({ engine: 'postgres', url: cluster.url });
    await nextNotice();
    await cluster.stop();
    const again = nextNotice();
    await cluster.start();
    // Something may have been missed meanwhile, so listening anew is a notice too.
    await expect(again).resolves.toBeUndefined();
    await notices?.close();
    await cluster[Symbol.asyncDispose]();
  });
});
