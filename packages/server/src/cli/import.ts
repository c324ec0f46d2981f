import { migrate } from '../database/migrate.ts';
import { openOrBegin } from './open-or-begin.ts';
import { type HistoryReport, importHistory } from '../exchange/import-history.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';

/**
 * Brings the European Central Bank's history of exchange rates into the database and says what came of it.
 * Ends with exit code 1, and the database as it was, where the file cannot be taken.
 * @param file the path of eurofxref-hist.csv.
 */
export function importExchangeRates(
  file: string,
  { dryRun = false, ...options }: GlobalOptions & { readonly dryRun?: boolean },
): Promise<void> {
  return runCommand(options, async ({ config, progress, say }) => {
    const database = openOrBegin((await config()).database, say);
    await migrate(database);
    const started = performance.now();
    const { update } = progress('Importing exchange rates');
    const report = await importHistory(database, file, dryRun, update);
    await database.destroy();
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    return {
      text: `${reportText(report, dryRun)}\nTook ${seconds} s.`,
      data: { dryRun, ...report },
    };
  });
}

function reportText(report: HistoryReport, dryRun: boolean): string {
  const lines = [
    `${count(report.days)} days, ${report.firstDay} to ${report.lastDay}.`,
    `${dryRun ? 'Would be added' : 'Added'}: ${count(report.added)} rates; changed: ${count(report.changed)}; as they were: ${count(report.unchanged)}.`,
    `Not quoted (N/A): ${count(report.unquoted)}.`,
    ...report.ended.map(
      ({ currency, quotes, firstLine, lastLine }) =>
        `Left out: ${currency}, ${count(quotes)} rates (lines ${firstLine} to ${lastLine}): ISO 4217 does not list it any more, so no amount is in it.`,
    ),
  ];
  return [...lines, ...(dryRun ? ['This was a dry run: no rate was written.'] : [])].join('\n');
}

function count(value: number): string {
  return value.toLocaleString('en');
}
