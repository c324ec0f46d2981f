import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { HISTORY, writeRateFile } from '../testing/rate-file.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const PATIENCE = 30_000;

/** Runs the command on a file, with a database beside it. */
function run(
  file: string,
  ...options: string[]
): Promise<{ code: unknown; output: string; errors: string }> {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: join(dirname(file), 'data.sqlite'),
  };
  return new Promise((resolve) => {
    const args = [MAIN, 'import', 'exchange-rates', file, ...options];
    execFile(process.execPath, args, { env }, (error, output, errors) => {
      resolve({ code: error === null ? 0 : error.code, output, errors });
    });
  });
}

describe('import exchange-rates', { timeout: PATIENCE }, () => {
  test('tries, imports and finds nothing new, and says each time what came of it', async () => {
    await using file = await writeRateFile(HISTORY);
    const tried = await run(file.path, '--dry-run');
    expect(tried.output).toContain('Would be added: 8 rates; changed: 0; as they were: 0.');
    expect(tried.output).toContain('This was a dry run: no rate was written.');
    const first = await run(file.path);
    expect(first.output).toContain('3 days, 2007-12-31 to 2024-01-03.\nAdded: 8 rates');
    expect(first.output).toContain('Left out: CYP, 1 rates (lines 4 to 4)');
    const second = await run(file.path);
    expect(second.output).toContain('Added: 0 rates; changed: 0; as they were: 8.');
    expect([tried.code, first.code, second.code]).toEqual([0, 0, 0]);
  });

  test('ends with code 1 and one sentence where the file cannot be taken', async () => {
    await using file = await writeRateFile(HISTORY.replace('1.0956', '-1'));
    const { code, output, errors } = await run(file.path);
    expect(errors.trim()).toBe(
      `${file.path}, line 3, USD: "-1" is no rate; write a decimal above zero: "1.0876".`,
    );
    expect(code).toBe(1);
    expect(output).toMatch(/^Made a new database, .+: there was none\.\n$/);
  });
});
