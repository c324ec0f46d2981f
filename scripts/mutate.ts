/**
 * `pnpm mutate core cost returns`: changes the sources of a package one place at a time, and says which changes no test
 * notices. Of core and page-reader, whose tests run in Node alone; without parts, the whole package. With `--again`, only
 * what has changed since the last such run is tried; with `--near`, by the tests beside the changed files alone, which is
 * faster and notices less; `MUTATE_TESTS` names others, as patterns. Ends with exit code 1 where fewer than 80 of 100 are noticed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from './run-program.ts';

const PACKAGES = ['core', 'page-reader'];
/** Of 100 changes, how many the tests are to notice. */
const GOAL = 80;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'boolean', default: false },
    near: { type: 'boolean', default: false },
  },
});
const [name = '', ...parts] = positionals;
const folder = join(ROOT, 'packages', name);
const missing = parts.filter((part) => sourcesOf(part).length === 0);
if (!PACKAGES.includes(name) || missing.length > 0) {
  console.error(
    missing.length > 0
      ? `packages/${name}/src has no ${missing.join(', ')}: name folders or files in it, such as cost or money.`
      : `Usage: pnpm mutate ${PACKAGES.join('|')} [folder or file in src …] [--again] [--near]`,
  );
  process.exit(2);
}

process.chdir(folder);
// The tests run in a process of their own, which reads this from `mutate.vitest.ts`.
if (values.near && parts.length > 0) {
  process.env['MUTATE_TESTS'] = parts
    .flatMap(sourcesOf)
    .map((file) => file.replace(/\.ts$/, '.test.ts'))
    .join(',');
}
await new Stryker({
  mutate: [
    ...(parts.length > 0 ? parts.flatMap(sourcesOf) : ['src/**/*.ts']),
    '!src/**/*.test.ts',
    '!src/testing/**',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: join(ROOT, 'scripts/mutate.vitest.ts') },
  // A copy of the package stands as deep as the package itself, so that `../..` is the root from there too.
  tempDirName: join(ROOT, 'artifacts'),
  // What runs once when a file is loaded would need every test anew for each change.
  ignoreStatic: true,
  // Stryker would rewrite a tsconfig with TypeScript's old interface, which TypeScript 7 lacks; nothing here needs one.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  concurrency: 1,
  timeoutMS: 10_000,
  thresholds: { high: 90, low: GOAL, break: GOAL },
  incremental: values.again,
  incrementalFile: join(ROOT, 'artifacts/mutation', `${name}.json`),
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  allowConsoleColors: false,
}).runMutationTest();

/** A part as patterns of files: `cost` is a folder or a file in the package's sources. */
function sourcesOf(part: string): string[] {
  const file = join('src', `${part}.ts`);
  if (existsSync(join(folder, file))) return [file];
  return existsSync(join(folder, 'src', part)) ? [`src/${part}/**/*.ts`] : [];
}
