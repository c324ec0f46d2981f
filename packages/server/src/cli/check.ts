import { readdir } from 'node:fs/promises';
import {
  CATALOGUE_FOLDER,
  countOf,
  formatFaults,
  inspectCatalogue,
} from '@second-opinion/catalogue';
import { CommandError } from './command-error.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';

/**
 * Says what is wrong in a folder of institution files, before `serve --catalogue` loads it. Ends with exit code 3 where a
 * file has an error; a warning is none.
 * @param folder the files that come along where it is left out.
 */
export function check(folder = CATALOGUE_FOLDER, options: GlobalOptions = {}): Promise<void> {
  return runCommand(options, async ({ progress }) => {
    await refuseUnreadable(folder);
    const { update } = progress('Checking the catalogue');
    const { files, faults } = await inspectCatalogue({ folder, onProgress: update });
    const errors = faults.filter(({ severity }) => severity === 'ERROR').length;
    const warnings = faults.length - errors;
    const programs = files.reduce((sum, file) => sum + file.content.programs.length, 0);
    const counts = `${countOf(files.length, 'readable file')}, ${countOf(programs, 'program')}: ${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`;
    return {
      text: faults.length === 0 ? counts : `${formatFaults(faults)}\n\n${counts}`,
      data: { folder, files: files.length, programs, errors, warnings, faults },
      faulty: errors > 0,
    };
  });
}

async function refuseUnreadable(folder: string): Promise<void> {
  try {
    await readdir(folder);
  } catch (error) {
    throw new CommandError(`The folder ${folder} cannot be read: name one of institution files.`, {
      cause: error,
    });
  }
}
