import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Kysely } from 'kysely';
import { raiseRevision } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { openTestDatabase } from '../testing/test-server.ts';
import { type Revised, type RevisionFeed, createRevisionFeed } from './feed.ts';
import type { FeedFull } from './followers.ts';

const RATES = { programs: { added: [], changed: [], removed: [] }, exchangeRates: true };

let database: Kysely<Database>;
let statements: string[];
beforeEach(async () => {
  ({ database, statements } = await openTestDatabase());
});
afterEach(() => database.destroy());

const feed = (): RevisionFeed => createRevisionFeed(database, { every: 5, most: 3, mostOfOne: 2 });

function following(
  from: AsyncIterableIterator<Revised> | FeedFull,
): AsyncIterableIterator<Revised> {
  if ('kind' in from) throw new Error(`the feed is full: ${from.of}`);
  return from;
}

describe('a feed of revisions', () => {
  test('asks the database nothing while nobody follows', async () => {
    feed();
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
    expect(statements).toEqual([]);
  });

  test('tells several revisions that came at once as one', async () => {
    const followed = following(feed().follow(1, 'a'));
    await raiseRevision(database, RATES);
    await raiseRevision(database, RATES);
    expect(await followed.next()).toMatchObject({
      value: { previous: 1, revision: 3, changes: RATES },
    });
    await followed.return?.();
  });

  test('is left at once, though it waits', async () => {
    const followed = following(
      createRevisionFeed(database, { every: 60_000, most: 1, mostOfOne: 1 }).follow(null, 'a'),
    );
    const waiting = followed.next();
    await followed.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test('has no more places than it has, for all and for one', async () => {
    const full = feed();
    const first = following(full.follow(null, 'a'));
    full.follow(null, 'a');
    expect(full.follow(null, 'a')).toEqual({ kind: 'FULL', of: 'ONE', most: 2 });
    full.follow(null, 'b');
    expect(full.follow(null, 'c')).toEqual({ kind: 'FULL', of: 'ALL', most: 3 });
    await first.return?.();
    await first.return?.();
    expect(full.follow(null, 'c')).not.toHaveProperty('kind');
    expect(full.follow(null, 'c')).toMatchObject({ kind: 'FULL' });
    full.close();
  });

  test('lets nobody follow once it is closed', async () => {
    const closed = feed();
    closed.close();
    expect(await following(closed.follow(0, 'a')).next()).toEqual({ done: true, value: undefined });
  });

  test('gives a place back where the database fails', async () => {
    const failing = feed();
    const followed = following(failing.follow(null, 'a'));
    await database.schema.dropTable('catalogue').execute();
    await expect(followed.next()).rejects.toThrow(/no such table|does not exist/);
    for (const who of ['a', 'a']) expect(failing.follow(null, who)).not.toHaveProperty('kind');
  });
});
