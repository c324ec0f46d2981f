/**
 * `pnpm test [filter …]`: every test of the repository, those in browsers included. Arguments go to Vitest.
 * What failed is told once more at the end, and so is what passed only when it was run again. The last line printed is
 * "N passed, N failed", with ", N skipped" where some were.
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runNode } from './run-program.ts';
import { installTestNeeds } from './test-needs.ts';
import { type Counts, countTests, failuresIn, summaryLine, unsteadyIn } from './test-report.ts';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

/** Quick tests first; whole browsers after them and alone, so that neither disturbs the other's timing. */
const ROUNDS = ['!e2e', 'e2e'];

const NO_TEST =
  "No test ran. A filter is a part of a file's name (money.test) or a path from the root (packages/core/src/money).";

const notices: string[] = [];
const reports = mkdtempSync(join(tmpdir(), 'second-opinion-test-'));
try {
  await installTestNeeds();
  const counts: Counts[] = [];
  const filters = process.argv.slice(2);
  for (const project of ROUNDS) {
    if (project !== 'e2e' || mayNameBrowserTest(filters))
      counts.push(await runRound(project, filters));
  }
  const total = counts.reduce(sum, { passed: 0, failed: 0, skipped: 0 });
  if (total.passed + total.failed === 0) console.log(NO_TEST);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  for (const notice of notices) console.log(notice);
  console.log(summaryLine(total));
} finally {
  rmSync(reports, { recursive: true, force: true });
}

async function runRound(project: string, filters: readonly string[]): Promise<Counts> {
  const file = join(reports, `${project.replace('!', 'not-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [
    VITEST,
    'run',
    `--project=${project}`,
    '--passWithNoTests',
    ...reporters,
    ...filters,
  ];
  const { code } = await runNode(args, { output: 'show' });
  notices.push(...unsteadyIn(file), ...failuresIn(file));
  return countTests(file, code);
}

/** Whether some browser test may be meant: not where every filter is part of the name of none. Options are left to Vitest. */
function mayNameBrowserTest(filters: readonly string[]): boolean {
  if (filters.length === 0 || filters.some((filter) => /^-|^\.|^\//.test(filter))) return true;
  const specs = globSync('packages/e2e/src/**/*.spec.ts', { cwd: ROOT });
  const paths = specs.map((file) => file.replaceAll('\\', '/').toLowerCase());
  // "popup.spec.ts:22" names a line of the file.
  const parts = filters.map((filter) => filter.replace(/:\d+$/, '').toLowerCase());
  return paths.some((path) => parts.some((part) => path.includes(part)));
}

function sum(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
