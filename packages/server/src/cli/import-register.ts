import { parsePeriod } from '@second-opinion/core';
import { boundMemory } from '../database/bounded-memory.ts';
import { migrate } from '../database/migrate.ts';
import { openOrBegin } from './open-or-begin.ts';
import { importRegister } from '../import/import-register.ts';
import type { ImportKind } from '../import/kinds.ts';
import { ENCODINGS } from '../import/reading/encoding.ts';
import { CommandError } from './command-error.ts';
import { importReportText } from './import-report-text.ts';
import { openReportFile } from './report-file.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';
import { today } from './today.ts';

/** What every import of a register takes. */
export interface ImportFlags {
  readonly dryRun?: boolean;
  readonly asOf?: string;
  readonly encoding?: string;
  readonly mapping?: string;
  /** A file for every line that was left out, and every item of review. */
  readonly report?: string;
}

/**
 * Brings a register from a file into the database and says what came of it. Ends with exit code 1, and the database as it was,
 * where the file cannot be taken.
 */
export function importRegisterFile(
  kind: ImportKind,
  file: string,
  { dryRun = false, ...options }: GlobalOptions & ImportFlags,
): Promise<void> {
  return runCommand(options, async ({ config, progress, say }) => {
    const { asOf, mapping } = options;
    if (asOf !== undefined && parsePeriod(asOf) === null) {
      throw new CommandError(`--as-of ${asOf} is no day or year: write 2024, or 2024-05-01.`);
    }
    const encoding = encodingOf(options.encoding);
    const database = openOrBegin((await config()).database, say);
    const all = openReportFile(options.report);
    try {
      await boundMemory(database);
      await migrate(database);
      const started = performance.now();
      const report = await importRegister(database, await kind.load(), file, {
        dryRun,
        today: today(),
        onProgress: progress(`Importing ${kind.name}`).update,
        ...(asOf === undefined ? {} : { asOf }),
        ...(mapping === undefined ? {} : { mapping }),
        ...(encoding === undefined ? {} : { encoding }),
        onEach: all.write,
      });
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      return {
        text: `${importReportText(report)}\nTook ${seconds} s.`,
        data: { kind: kind.name, ...report },
      };
    } finally {
      await all.end();
      await database.destroy();
    }
  });
}

function encodingOf(name: string | undefined): (typeof ENCODINGS)[number] | undefined {
  if (name === undefined) return undefined;
  const known = ENCODINGS.find((encoding) => encoding === name.toLowerCase());
  if (known !== undefined) return known;
  throw new CommandError(`--encoding ${name} is not read; there are ${ENCODINGS.join(', ')}.`);
}
