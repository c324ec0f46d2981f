#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { Command } from 'commander';

// What was compiled once is read the next time: that is half of the time to start. Each command loads what it needs.
enableCompileCache();

const program = new Command('second-opinion')
  .description("What medical master's programs take and cost, compared, over GraphQL.")
  .showHelpAfterError('Run it with --help for what there is.');

program
  .command('serve')
  .description('Start the server: create the database, load the catalogue, answer queries.')
  .option('--catalogue <folder>', 'institution files to load instead of the ones that come along')
  .action(async (options: { catalogue?: string }) => {
    const { serve } = await import('./serve.ts');
    await serve(options.catalogue);
  });

program
  .command('import')
  .description('Bring data that others publish into the database.')
  .command('exchange-rates <file>')
  .description("Import the European Central Bank's history of rates (eurofxref-hist.csv).")
  .option('--dry-run', 'say what would change, and change no rate')
  .action(async (file: string, options: { dryRun?: boolean }) => {
    const { importExchangeRates } = await import('./import.ts');
    await importExchangeRates(file, options);
  });

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
    const { serveAgents } = await import('./mcp.ts');
    await serveAgents(options);
  });

await program.parseAsync();
