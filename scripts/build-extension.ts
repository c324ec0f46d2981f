import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfFiles } from './hash-of-files.ts';
import { type RunResult, ROOT, runNode } from './run-program.ts';

const EXTENSION = join(ROOT, 'packages/extension');
const WXT = join(EXTENSION, 'node_modules/wxt/bin/wxt.mjs');
const STAMP = join(EXTENSION, '.output/inputs.sha256');

/** The browsers that it is built for, with WXT's arguments and the folder to load. */
export const TARGETS = [
  { browser: 'Chromium', args: [], folder: join(EXTENSION, '.output/chrome-mv3') },
  {
    browser: 'Firefox',
    args: ['--browser', 'firefox', '--mv3'],
    folder: join(EXTENSION, '.output/firefox-mv3'),
  },
] as const;

/** Everything that the built extension is made of. */
const INPUTS = [
  'packages/extension/**/*.{ts,tsx,css,html,json,svg,png,graphql}',
  'packages/{core,page-reader}/{package.json,src/**/*.ts}',
  'packages/server/schema.graphql',
  'pnpm-lock.yaml',
  'scripts/build-extension.ts',
];

/** What came of a build: `UNCHANGED` where the outputs were newer than their inputs. */
export type BuildResult =
  | { readonly kind: 'BUILT'; readonly seconds: number }
  | { readonly kind: 'UNCHANGED' }
  | { readonly kind: 'FAILED'; readonly output: string };

/** Builds the extension for each browser, unless it was built from the very same sources before. @param how `anew`: even then */
export async function buildExtension(how: { readonly anew?: boolean } = {}): Promise<BuildResult> {
  const inputs = hashOfFiles(INPUTS);
  const same = TARGETS.every(({ folder }) => isBuilt(folder)) && readStamp() === inputs;
  if (same && how.anew !== true) {
    return { kind: 'UNCHANGED' };
  }
  const start = performance.now();
  const results: RunResult[] = [];
  for (const { args } of TARGETS) {
    // Said outright: a runner of tests says otherwise, and what is built then is another, with its sources' places in it.
    const env = { NODE_ENV: 'production' };
    results.push(await runNode([WXT, 'build', ...args], { cwd: EXTENSION, env, output: 'keep' }));
  }
  const failed = results.find((result) => result.code !== 0);
  if (failed !== undefined) return { kind: 'FAILED', output: failed.output };
  mkdirSync(join(EXTENSION, '.output'), { recursive: true });
  writeFileSync(STAMP, inputs);
  return { kind: 'BUILT', seconds: (performance.now() - start) / 1000 };
}

function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'manifest.json'));
}

function readStamp(): string | null {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
}
