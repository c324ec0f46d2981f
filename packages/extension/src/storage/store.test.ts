import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  // All of the database's globals; `idb` looks for them when it is used.
  const globals = { IDBCursor, IDBDatabase, IDBIndex, IDBKeyRange, IDBObjectStore };
  Object.assign(globalThis, globals, { IDBRequest, IDBTransaction, indexedDB: new IDBFactory() });
  vi.resetModules();
});

/** The database as the first version of the extension made it, with an answer in it. */
async function leaveOldDatabase(): Promise<void> {
  const old = await openDB('second-opinion', 1, {
    upgrade: (database) => {
      database.createObjectStore('answers');
      database.createObjectStore('index');
    },
  });
  await old.put('answers', { date: '2026-11-01T00:00:00.000Z', body: 1 }, 'old question');
  old.close();
}

test('a database of an older version keeps its answers', async () => {
  await leaveOldDatabase();
  const { lastAnswer } = await import('../server/last-answers.ts');
  expect(await lastAnswer('old question')).toEqual({ date: '2026-11-01T00:00:00.000Z', body: 1 });
});

test('no more than two hundred answers are kept: the oldest give way', async () => {
  await leaveOldDatabase();
  const { keepAnswer, lastAnswer } = await import('../server/last-answers.ts');
  for (let count = 0; count < 200; count += 1) await keepAnswer(`question ${count}`, count);
  expect(await lastAnswer('old question')).toBeNull();
  expect(await lastAnswer('question 0')).toMatchObject({ body: 0 });
});

test('a browser that forbids storage costs nothing but the kept answers', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  const { keepAnswer, lastAnswer } = await import('../server/last-answers.ts');
  await expect(keepAnswer('question', 1)).resolves.toBeUndefined();
  expect(await lastAnswer('question')).toBeNull();
});
