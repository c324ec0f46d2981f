import { Command, CommanderError } from 'commander';
import { CATALOGUE_FOLDER, REFERENCE_FILE } from '../catalogue-folder.ts';
import { check } from './check.ts';
import { fix } from './fix.ts';
import { type NewOptions, newInstitution } from './new.ts';
import { type Terminal, processTerminal } from './terminal.ts';

/** Where the files are that the commands work on. */
export interface Places {
  readonly folder: string;
  /** Null where there is none to look at: another folder than the package's own was named. */
  readonly reference: string | null;
}

/**
 * Runs one command line.
 * @param argv what follows the program's name
 * @returns the exit code: 0, or 1 where something is wrong
 */
export async function run(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  let code = 0;
  const program = new Command('pnpm catalogue')
    .description('Checks and writes the files of the catalogue.')
    .option('--folder <folder>', "the folder of the institutions' files", CATALOGUE_FOLDER)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.error(text.trimEnd()),
    });
  const places = (): Places => {
    const { folder } = program.opts<{ folder: string }>();
    return { folder, reference: folder === CATALOGUE_FOLDER ? REFERENCE_FILE : null };
  };
  program
    .command('check')
    .description('says what is wrong in the files, where, and what would be right')
    .argument('[files...]', 'ids, names or paths of files; all of them where none is named')
    .option('--json', 'writes the faults as JSON')
    .action(async (files: string[], options: { json?: true }) => {
      code = await check(places(), files, options.json === true, terminal);
    });
  program
    .command('fix')
    .description(
      'writes the files in their one form; it changes how they are written, never what they say',
    )
    .argument('[files...]', 'ids, names or paths of files; all of them where none is named')
    .action(async (files: string[]) => {
      code = await fix(places(), files, terminal);
    });
  program
    .command('new')
    .description('begins the file of an institution')
    .argument('<institution-id>', 'its id in kebab-case: "sydney"')
    .option('--name <name>', 'its name in English')
    .option('--alias <alias...>', 'other names that pages use')
    .option('--country <country>', 'the ISO code or the English name of its country')
    .option('--city <city>', 'the city of its seat')
    .option('--website <address>', 'its home page')
    .option('--domain <domain...>', 'every domain that its own pages live on')
    .option('--ror <address>', 'its address in the Research Organization Registry')
    .action(async (id: string, options: NewOptions) => {
      code = await newInstitution(places(), id, options, terminal);
    });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    throw error;
  }
}
