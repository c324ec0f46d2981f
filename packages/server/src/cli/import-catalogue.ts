import { stat } from 'node:fs/promises';
import { migrate } from '../database/migrate.ts';
import { openOrBegin } from './open-or-begin.ts';
import { type CatalogueReport, importCatalogue } from '../import/import-catalogue.ts';
import { CommandError } from './command-error.ts';
import { openReportFile } from './report-file.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';
import { today } from './today.ts';

/**
 * Puts a folder of institution files in the place of the database's catalogue and says what came of it. Ends with exit code 1,
 * and the database as it was, where a file has an error.
 */
export function importCatalogueFolder(
  folder: string,
  options: GlobalOptions & { readonly dryRun?: boolean; readonly report?: string },
): Promise<void> {
  return runCommand(options, async ({ config, progress, say }) => {
    await refuseFile(folder);
    const database = openOrBegin((await config()).database, say);
    const all = openReportFile(options.report);
    try {
      await migrate(database);
      const started = performance.now();
      const report = await importCatalogue(database, folder, {
        dryRun: options.dryRun ?? false,
        today: today(),
        onProgress: progress('Importing catalogue').update,
        onEach: all.write,
      });
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      return {
        text: `${reportText(report)}\nTook ${seconds} s.`,
        data: { kind: 'catalogue', ...report },
      };
    } finally {
      await all.end();
      await database.destroy();
    }
  });
}

/** The other kinds take a file; whoever gives one here means one of those, or the folder that it is in. */
async function refuseFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return;
  throw new CommandError(
    `${path} is no folder: name the one that holds the institution files, a file an institution.`,
  );
}

/** So many programs are printed; the document of --json has more. */
const SHOWN = 10;

function reportText(report: CatalogueReport): string {
  const { institutions, programs, changed, claims, changes, findings, revision, dryRun } = report;
  const counts = `${count(institutions)} institutions, ${count(programs)} programs, ${count(claims.standing)} claims.`;
  if (revision === null) return `${counts}\nThe database holds these files already.`;
  const came =
    changed === null
      ? []
      : [
          `Programs new: ${count(changed.added.length)}; changed: ${count(changed.changed.length)}; gone: ${count(changed.removed.length)}.`,
        ];
  return [
    counts,
    ...came,
    `Claims added: ${count(claims.added)}; ended: ${count(claims.ended)}.`,
    ...changes
      .slice(0, SHOWN)
      .flatMap(({ slug, sentences }) => [`  ${slug}`, ...sentences.map((each) => `    ${each}`)]),
    ...(changes.length > SHOWN
      ? [`  … and ${count(changes.length - SHOWN)} more programs; --json tells of 100.`]
      : []),
    ...(changed?.removed ?? []).slice(0, SHOWN).map((slug) => `  ${slug} is gone.`),
    ...findings
      .flatMap(({ reason, examples }) =>
        examples.map(({ subject }) => `Warning [${reason}]: ${subject}.`),
      )
      .slice(0, SHOWN),
    dryRun
      ? 'This was a dry run: nothing was written.'
      : `The catalogue is now revision ${count(revision)}.`,
  ].join('\n');
}

function count(value: number): string {
  return value.toLocaleString('en');
}
