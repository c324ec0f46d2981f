import type BetterSqlite3 from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** So many statements stay prepared; a server asks far fewer kinds of question. */
const KEPT = 200;

/** What Kysely needs of SQLite. */
type Prepared = BetterSqlite3.Statement;

/** A database of SQLite that prepares each text of a statement once: preparing costs more than most reads do. */
export function withStatementCache(sqlite: BetterSqlite3.Database): {
  prepare: (sql: string) => Prepared;
  close: () => void;
} {
  const kept = new LRUCache<string, Prepared>({ max: KEPT });
  return {
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined && !known.busy) return known;
      const statement = sqlite.prepare(sql);
      kept.set(sql, statement);
      return statement;
    },
    close: () => {
      kept.clear();
      sqlite.close();
    },
  };
}
