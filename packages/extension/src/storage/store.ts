import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What the extension keeps in the browser, beyond its settings. */
interface Stores extends DBSchema {
  /** The last answer to each question. */
  answers: { key: string; value: unknown };
  /** The recognition index with its ETag, under the server's address. */
  index: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Stores>> | undefined;

/** The extension's own database, opened once a context. */
export function openStore(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>('second-opinion', 1, {
    upgrade: (database) => {
      database.createObjectStore('answers');
      database.createObjectStore('index');
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}
