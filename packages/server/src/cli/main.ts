#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { IMPORT_KINDS } from '../import/kinds.ts';
import { ENCODINGS } from '../import/reading/encoding.ts';
import { EXIT, EXIT_CODES } from './exit-code.ts';
import type { ImportFlags } from './import-register.ts';
import type { GlobalOptions } from './run-command.ts';

// What was compiled once is read the next time: that is half of the time to start. Each command loads what it needs.
enableCompileCache();

const program = new Command('second-opinion')
  .description("What medical master's programs take and cost, compared, over GraphQL.")
  .version(manifest.version, '--version', 'print the version')
  .option(
    '--config <file>',
    'settings in YAML or JSON; the environment beats them (SECOND_OPINION_CONFIG names one too)',
  )
  .option('--json', 'one JSON document on the standard output, for a machine')
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('Run it with --help for what there is.')
  .addHelpText('after', EXIT_CODES)
  .exitOverride();

/** The options of a command together with those that every command takes. */
function all<Options extends object>(own: Options): Options & GlobalOptions {
  return { ...program.opts<GlobalOptions>(), ...own };
}

program
  .command('serve')
  .description('Start the server: create the database, load the catalogue, answer queries.')
  .option('--catalogue <folder>', 'institution files to load instead of the ones that come along')
  .option(
    '--print-config',
    'print every setting in force and where it came from, and start nothing',
  )
  .action(async (options: { catalogue?: string; printConfig?: boolean }) => {
    const { serve } = await import('./serve.ts');
    await serve(all(options));
  });

const importing = program
  .command('import')
  .description(
    'Bring data that others publish into the database: all of a file, or nothing of it.',
  );

importing
  .command('exchange-rates <file>')
  .description("Import the European Central Bank's history of rates (eurofxref-hist.csv).")
  .option('--dry-run', 'say what would change, and change no rate')
  .action(async (file: string, options: { dryRun?: boolean }) => {
    const { importExchangeRates } = await import('./import.ts');
    await importExchangeRates(file, all(options));
  });

importing
  .command('catalogue <folder>')
  .description('Import a folder of institution files, in the place of those that come along.')
  .option('--dry-run', 'say what would change, and change nothing')
  .option('--report <file>', 'write every error and warning of the files, as NDJSON')
  .action(async (folder: string, options: { dryRun?: boolean; report?: string }) => {
    const { importCatalogueFolder } = await import('./import-catalogue.ts');
    await importCatalogueFolder(folder, all(options));
  });

for (const kind of IMPORT_KINDS) {
  const command = importing
    .command(`${kind.name} <file>`)
    .description(`Import ${kind.description}.`)
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--as-of <date>', 'the day or year that the file speaks for, where it does not say')
    .option('--encoding <name>', `what its text is in: ${ENCODINGS.join(', ')}`)
    .option(
      '--report <file>',
      'write every line that was left out or is to be reviewed, as NDJSON',
    );
  for (const [flags, text] of kind.options ?? []) command.requiredOption(flags, text);
  command.action(async (file: string, options: ImportFlags) => {
    const { importRegisterFile } = await import('./import-register.ts');
    await importRegisterFile(kind, file, all(options));
  });
}

program
  .command('export <format>')
  .description(
    'Write every claim with its source: claims.csv, programs.ndjson, programs.jsonld, catalogue (its files) or catalogue.sqlite.',
  )
  .option(
    '--output <path>',
    'the file to write, or for catalogue the folder; the standard output where it is left out',
  )
  .action(async (format: string, options: { output?: string }) => {
    const { exportCatalogue } = await import('./export.ts');
    await exportCatalogue(format, all(options));
  });

program
  .command('check [folder]')
  .description('Say what is wrong in a folder of institution files.')
  .option(
    '--report',
    'say instead how complete, old and contradictory the catalogue of the database is',
  )
  .action(async (folder: string | undefined, options: { report?: boolean }) => {
    if (options.report === true) {
      const { reportQuality } = await import('./quality-report.ts');
      await reportQuality(all({}));
      return;
    }
    const { check } = await import('./check.ts');
    await check(folder, all({}));
  });

const token = program
  .command('token')
  .description(
    'Give out, list and revoke tokens: what their bearers may do beside what anybody may.',
  );

token
  .command('create')
  .description('Make a token and show it, this once.')
  .requiredOption(
    '--scope <scopes...>',
    'READ_MORE, CONTRIBUTE, REVIEW or ADMIN; several may be given',
  )
  .requiredOption('--name <name>', 'who has it')
  .option(
    '--expires <when>',
    'a number of days (90d) or the last day (2027-06-30); never where it is left out',
  )
  .action(async (options: { scope: string[]; name: string; expires?: string }) => {
    const { createToken } = await import('./token.ts');
    await createToken(all(options));
  });

token
  .command('list')
  .description('List all tokens with their scopes and last uses.')
  .action(async () => {
    const { showTokens } = await import('./token.ts');
    await showTokens(all({}));
  });

token
  .command('revoke <id>')
  .description('Revoke a token for ever, from its next request on.')
  .action(async (id: string) => {
    const { revoke } = await import('./token.ts');
    await revoke(id, all({}));
  });

program
  .command('backup')
  .description(
    'Back the database up while it is in use: one checked file, with its manifest beside it.',
  )
  .option('--folder <folder>', 'where backups are kept', 'data/backups')
  .option('--keep <count>', 'how many are kept there', '7')
  .action(async (options: { folder: string; keep: string }) => {
    const { backup } = await import('./backup.ts');
    await backup(all(options));
  });

program
  .command('restore <backup>')
  .description('Verify a backup and put it in the place of the database. Stop the server first.')
  .option('--replace', 'put a database that is there aside, under another name')
  .action(async (file: string, options: { replace?: boolean }) => {
    const { restore } = await import('./restore.ts');
    await restore(file, all(options));
  });

program
  .command('copy <from> <to>')
  .description('Copy one database into another: each is a file or a postgres: address.')
  .action(async (from: string, to: string) => {
    const { copy } = await import('./copy.ts');
    await copy(from, to, all({}));
  });

program
  .command('doctor')
  .description('Say what is wrong with this installation, and what to do; it changes nothing.')
  .option('--backups <folder>', 'where backups are kept', 'data/backups')
  .option('--drill', 'restore the newest backup into a scratch database, and compare')
  .action(async (options: { backups: string; drill?: boolean }) => {
    const { doctor } = await import('./doctor.ts');
    await doctor(all(options));
  });

program
  .command('review')
  .description('Go through the contributions that wait, and accept, amend or reject each.')
  .requiredOption('--name <name>', 'who reviews: it signs every decision')
  .action(async (options: { name: string }) => {
    const { review } = await import('./review.ts');
    await review(all(options));
  });

program
  .command('refresh')
  .description(
    "Read programs' own pages again, politely, and queue what they say otherwise for review.",
  )
  .option('--budget <pages>', 'at most so many pages in this run')
  .action(async (options: { budget?: string }) => {
    const { refreshPages } = await import('./refresh.ts');
    await refreshPages(all(options));
  });

program
  .command('audit')
  .description('The log of what was decided about contributions.')
  .command('verify')
  .description('Say whether every line of it is as it was written.')
  .option('--head <hash>', 'the hash that an earlier run ended with: it must still be there')
  .action(async (options: { head?: string }) => {
    const { verify } = await import('./audit.ts');
    await verify(all(options));
  });

program
  .command('mcp')
  .description(
    'Offer search, comparison and explanation to an AI agent over the standard streams (MCP).',
  )
  .option('--server <url>', 'the server to ask; the configured database where it is left out')
  .action(async (options: { server?: string }) => {
    const { serveAgents } = await import('./mcp.ts');
    await serveAgents(all(options));
  });

// Last: it looks at all commands that there are.
const { addCompletion } = await import('./completion.ts');
await addCompletion(program, process.argv[2]);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE;
}
