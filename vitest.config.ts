import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type TestProjectInlineConfiguration, defineConfig } from 'vitest/config';

/** Packages whose tests stand beside the code and need no browser. */
const PACKAGES = ['core', 'page-reader', 'catalogue', 'server', 'extension', 'bench', 'checks'];

const rootOf = (name: string): string =>
  fileURLToPath(new URL(`./packages/${name}`, import.meta.url));

/** GraphQL throws when two copies of it meet; inlined, every importer gets the one that Vite resolves. */
const server = { deps: { inline: [/graphql/, /@pothos/, /@envelop/] } };

/** The tests of one package, each in a worker of its own, in Node. */
function unitProject(name: string): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      root: rootOf(name),
      environment: 'node',
      include: ['**/*.test.{ts,tsx}'],
      exclude: ['**/node_modules/**', '**/.output/**', '**/.wxt/**'],
      testTimeout: 20_000,
      hookTimeout: 60_000,
      server,
    },
  };
}

/** Whole browsers against a whole server: one file at a time, since two cores carry no more. */
const endToEnd: TestProjectInlineConfiguration = {
  test: {
    name: 'e2e',
    root: rootOf('e2e'),
    environment: 'node',
    include: ['**/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    server,
  },
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [...PACKAGES.filter((name) => existsSync(rootOf(name))).map(unitProject), endToEnd],
  },
});
