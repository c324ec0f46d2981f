import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DatabaseAddress, toDatabaseAddress } from '../config/database-address.ts';
import { copyDatabase } from '../database/copy/copy-database.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { CommandError } from './command-error.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';

/** Copies one database into another, each a file or a postgres: address; what an earlier copy brought is kept. */
export function copy(from: string, to: string, options: GlobalOptions): Promise<void> {
  return runCommand(options, async ({ progress }) => {
    const [source, target] = [toDatabaseAddress(from), toDatabaseAddress(to)];
    if (source.engine === 'sqlite' && !existsSync(source.file)) {
      throw new CommandError(
        `There is no database ${resolve(source.file)} to copy from: give its file, or its postgres: address.`,
      );
    }
    if (isSame(source, target)) {
      throw new CommandError(
        'What to copy from and into is one database: name an empty one to copy into.',
      );
    }
    const read = source.engine === 'sqlite' ? { ...source, readOnly: true } : source;
    const [given, taken] = [openDatabase(read), openDatabase(target)];
    try {
      await migrate(taken);
      const { update } = progress('Copying rows');
      const outcome = await copyDatabase(given, taken, (_table, done, total) =>
        update(done, total),
      );
      if (outcome.kind === 'COPIED') {
        const text = `Copied; ${outcome.rows} rows are equal on both sides.`;
        return { text, data: { rows: outcome.rows } };
      }
      const tables = outcome.tables.join(', ');
      throw new CommandError(
        outcome.kind === 'OCCUPIED'
          ? `What to copy into holds other rows (${tables}), so nothing was written: name an empty database.`
          : `Not alike on both sides after it (${tables}): stop every writer, and copy into an empty database.`,
      );
    } finally {
      await Promise.all([given.destroy(), taken.destroy()]);
    }
  });
}

/** Whether both are one file or one address, however it is written. */
function isSame(a: DatabaseAddress, b: DatabaseAddress): boolean {
  if (a.engine === 'sqlite') return b.engine === 'sqlite' && resolve(a.file) === resolve(b.file);
  return b.engine === 'postgres' && a.url === b.url;
}
