import { restoreBackup } from '../backup/restore-backup.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';

/** Verifies a backup and puts it in the place of the configured database. */
export function restore(
  file: string,
  { replace = false, ...options }: GlobalOptions & { readonly replace?: boolean },
): Promise<void> {
  return runCommand(options, async ({ config }) => {
    const { rows, before } = await restoreBackup(file, (await config()).database, replace);
    const aside = before === null ? [] : [`What was there before is ${before}.`];
    return {
      text: [`Restored ${rows} rows of ${file}.`, ...aside].join('\n'),
      data: { rows, before },
    };
  });
}
