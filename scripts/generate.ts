/**
 * `pnpm generate`: writes anew whatever is written from something else, so that nobody need know what depends on what:
 * the catalogue's files in their one form, the schema, the trusted documents, the table of settings, the documented answers.
 * Ends with 1 where a step could not write, and says why.
 */
import { join } from 'node:path';
import { ROOT, runNode } from './run-program.ts';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

/** The tests that compare a document with what the code says, and with UPDATE=1 write it. */
const WRITING_TESTS = [
  'packages/server/src/config/settings-table.test.ts',
  'packages/server/src/documented-queries.test.ts',
];

const STEPS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['the files of the catalogue', ['packages/catalogue/src/cli.ts', 'fix']],
  ['packages/server/schema.graphql', ['packages/server/src/schema/print.ts']],
  ['packages/server/documents/extension.json', ['scripts/documents.ts']],
  [
    'docs/settings.md and the answers in docs/queries and docs/api/queries',
    [VITEST, 'run', '--project=server', ...WRITING_TESTS],
  ],
];

for (const [name, args] of STEPS) {
  const { code, output } = await runNode(args, { output: 'keep', env: { UPDATE: '1' } });
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
  if (code !== 0) {
    console.log(output.trimEnd());
    process.exitCode = 1;
  }
}
if (process.exitCode !== 1) console.log('Read what changed with: git diff');
