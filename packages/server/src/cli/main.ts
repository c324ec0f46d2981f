#!/usr/bin/env node
import { Command } from 'commander';
import { importExchangeRates } from './import.ts';
import { serve } from './serve.ts';

const program = new Command('second-opinion')
  .description("What medical master's programs take and cost, compared, over GraphQL.")
  .showHelpAfterError('Run it with --help for what there is.');

program
  .command('serve')
  .description('Start the server: create the database, load the catalogue, answer queries.')
  .option('--catalogue <folder>', 'institution files to load instead of the ones that come along')
  .action((options: { catalogue?: string }) => serve(options.catalogue));

program
  .command('import')
  .description('Bring data that others publish into the database.')
  .command('exchange-rates <file>')
  .description("Import the European Central Bank's history of rates (eurofxref-hist.csv).")
  .option('--dry-run', 'say what would change, and change no rate')
  .action((file: string, options: { dryRun?: boolean }) => importExchangeRates(file, options));

program
  .command('export <format>')
  .description('Write every claim with its source: claims.csv or programs.ndjson.')
  .option('--output <file>', 'where to write it; the standard output where it is left out')
  .action(async (format: string, options: { output?: string }) => {
    const { exportCatalogue } = await import('./export.ts');
    await exportCatalogue(format, options);
  });

program
  .command('mcp')
  .description(
    'Offer search, comparison and explanation to an AI agent over the standard streams (MCP).',
  )
  .option('--server <url>', 'the server to ask; the configured database where it is left out')
  .action(async (options: { server?: string }) => {
    // What agents need takes longer to load than the server: only who asks for it waits for it.
    const { serveAgents } = await import('./mcp.ts');
    await serveAgents(options);
  });

await program.parseAsync();
