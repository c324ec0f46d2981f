import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TestProjectInlineConfiguration, defineConfig } from 'vitest/config';

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
      testTimeout: 20_000,
      hookTimeout: 60_000,
    },
  };
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
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [...FOLDERS.map(unitProject), endToEnd],
  },
});
