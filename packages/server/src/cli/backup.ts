import { makeBackup } from '../backup/make-backup.ts';
import { CommandError } from './command-error.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';

/** Where backups are kept, and how many, as typed. */
interface BackupOptions extends GlobalOptions {
  readonly folder: string;
  readonly keep: string;
}

/** Backs the configured database up into a folder, whether the server runs or not. */
export function backup({ folder, keep, ...options }: BackupOptions): Promise<void> {
  return runCommand(options, async ({ config }) => {
    if (!/^[1-9]\d{0,3}$/.test(keep)) {
      throw new CommandError(`--keep is a number from 1 to 9999, not ${keep}.`);
    }
    const made = await makeBackup((await config()).database, folder, Number(keep), new Date());
    const removed = made.removed.map((file) => `Removed ${file}: ${keep} newer ones are kept.`);
    return {
      text: [`Backed up ${made.rows} rows into ${made.file}.`, ...removed].join('\n'),
      data: { ...made },
    };
  });
}
