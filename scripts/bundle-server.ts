/** `pnpm bundle`: the server in one piece, as `pnpm start` and the image run it; what is there already is left. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfFiles } from './hash-of-files.ts';
import { ROOT, runNode } from './run-program.ts';

const FOLDER = join(ROOT, 'packages/server/dist');
const STAMP = join(FOLDER, 'inputs.sha256');

/** What runs the server: `node <this> serve`. */
export const SERVER_PROGRAM: string = join(FOLDER, 'second-opinion.mjs');

const INPUTS = [
  'packages/{core,page-reader,catalogue,server}/{package.json,src/**/*.ts}',
  'packages/server/bundle/*.ts',
  'pnpm-lock.yaml',
];

/** Bundles the server, unless it was bundled from the very same sources before. @throws with what was printed where it fails. */
export async function bundleServer(): Promise<void> {
  const inputs = hashOfFiles(INPUTS);
  if (existsSync(SERVER_PROGRAM) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs)
    return;
  const { code, output } = await runNode([join(ROOT, 'packages/server/bundle/bundle.ts')], {
    output: 'keep',
  });
  if (code !== 0) throw new Error(`The server does not bundle:\n${output.trimEnd()}`);
  writeFileSync(STAMP, inputs);
}

if (import.meta.main) await bundleServer();
