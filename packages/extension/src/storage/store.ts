import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What the extension keeps in the browser, beyond its settings. */
interface Stores extends DBSchema {
  /** The last answer to each question, by the moment it came. */
  answers: { key: string; value: unknown; indexes: { date: string } };
  /** The recognition index with its ETag, under the server's address. */
  index: { key: string; value: unknown };
}

/** The extension's own database. */
export type Store = IDBPDatabase<Stores>;

/** 1: answers were found by their question alone. 2: the oldest answers can be found too. */
const VERSION = 2;

let opened: Promise<Store> | undefined;

/** The extension's own database, opened once a context. One of an older version is changed in place and keeps what it holds. */
export function openStore(): Promise<Store> {
  opened ??= openDB<Stores>('second-opinion', VERSION, {
    upgrade: (database, from, _to, transaction) => {
      if (from < 1) {
        database.createObjectStore('answers');
        database.createObjectStore('index');
      }
      if (from < 2) transaction.objectStore('answers').createIndex('date', 'date');
    },
    // Another tab of a newer version waits for this one to let go.
    blocking: () => {
      void opened?.then((database) => database['close']());
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
