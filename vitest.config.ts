import { readFileSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TestProjectInlineConfiguration, defineConfig } from 'vitest/config';
import { findPostgres } from './packages/e2e/src/machine-programs.ts';

/** Folders whose tests stand beside the code and need no browser. */
const FOLDERS = [
  'packages/core',
  'packages/page-reader',
  'packages/catalogue',
  'packages/server',
  'packages/extension',
  'packages/bench',
  'packages/checks',
  'scripts',
];

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What runs before every file of a folder's tests: the extension's words are there before what says them. */
const SETUP: Readonly<Record<string, string[]>> = {
  'packages/extension': [pathOf('packages/extension/src/testing/speak-english.ts')],
};

/** GraphQL throws when two copies of it meet: our sources get the file that Node gives to every library. */
const GRAPHQL = [
  {
    find: /^graphql$/,
    replacement: realpathSync(pathOf('packages/server/node_modules/graphql/index.mjs')),
  },
];

/** Long enough for a machine that has much else to do: a time-out says that something hangs, never that it is slow. */
const PATIENCE = {
  testTimeout: 60_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 20_000 } },
};

/** The tests of one folder, each in a worker of its own, in Node. */
function unitProject(folder: string): TestProjectInlineConfiguration {
  return {
    resolve: { alias: GRAPHQL },
    test: {
      name: basename(folder),
      root: pathOf(folder),
      environment: 'node',
      include: ['**/*.test.{ts,tsx}'],
      setupFiles: SETUP[folder] ?? [],
      exclude: ['**/node_modules/**', '**/.output/**', '**/.wxt/**'],
      ...PATIENCE,
      // Which engine tests of databases run on; the project for PostgreSQL says where that is.
      provide: { postgres: null },
    },
  };
}

/** The server's tests that meet a database, once more on a real PostgreSQL. What is only about files stays out. */
const onPostgres: TestProjectInlineConfiguration = {
  resolve: { alias: GRAPHQL },
  test: {
    ...unitProject('packages/server').test,
    name: 'server-postgres',
    include: testsOfDatabases(),
    globalSetup: [pathOf('packages/server/src/testing/postgres-setup.ts')],
  },
};

/** The files that open a database for tests, found by what they import. */
function testsOfDatabases(): string[] {
  const folder = pathOf('packages/server/src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => {
      if (!name.endsWith('.test.ts')) return false;
      return /testing\/test-(?:server|database)\.ts'/.test(
        readFileSync(join(folder, name), 'utf8'),
      );
    })
    .map((name) => `src/${name}`);
}

/** The project above, or a line that says why it does not run. */
function postgresProjects(): TestProjectInlineConfiguration[] {
  if (findPostgres() !== null) return [onPostgres];
  process.stderr.write(
    'PostgreSQL is not installed: the tests of databases run on SQLite alone. `pnpm test` installs it on Debian as root.\n',
  );
  return [];
}

/** Whole browsers against a whole server: one file at a time, since two cores carry no more. */
const endToEnd: TestProjectInlineConfiguration = {
  resolve: { alias: GRAPHQL },
  test: {
    name: 'e2e',
    root: pathOf('packages/e2e'),
    environment: 'node',
    include: ['**/*.spec.ts'],
    fileParallelism: false,
    globalSetup: [pathOf('scripts/prepare-e2e.ts')],
    ...PATIENCE,
    // Above what a step in a browser may take, whose own message says more.
    testTimeout: 180_000,
    // A browser may lose a moment that is nobody's fault; `pnpm test` tells each test that needed it as unsteady.
    retry: 1,
  },
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [...FOLDERS.map(unitProject), ...postgresProjects(), endToEnd],
  },
});
