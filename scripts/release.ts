/**
 * `pnpm release`: raises the version as the changesets say, and writes it wherever it stands; what CHANGELOG.md has under
 * Unreleased becomes that version's, and the schema of now the one that later changes are held against. It commits and publishes nothing.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError, releaseChangelog } from './release-changelog.ts';
import { releasedFiles } from './released-files.ts';
import { ROOT, runNode } from './run-program.ts';

const CHANGESETS = join(ROOT, 'node_modules/@changesets/cli/bin.js');
const CHANGELOG = join(ROOT, 'CHANGELOG.md');
const SERVER = join(ROOT, 'packages/server');

try {
  await release();
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function release(): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  // Refused before anything is changed, where there is nothing to tell.
  releaseChangelog(readFileSync(CHANGELOG, 'utf8'), 'the next one', day);
  const before = versionIn('packages/core/package.json');
  const { code } = await runNode([CHANGESETS, 'version'], { output: 'show' });
  if (code !== 0)
    throw new ReleaseError(
      'changeset could not raise the versions; where it found none, write one by pnpm exec changeset.',
    );
  const version = versionIn('packages/core/package.json');
  if (version === before) {
    throw new ReleaseError('No changeset raises the version: write one by pnpm exec changeset.');
  }
  writeFileSync(CHANGELOG, releaseChangelog(readFileSync(CHANGELOG, 'utf8'), version, day));
  for (const { file, pattern } of releasedFiles()) {
    const path = join(ROOT, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(pattern, (_all, head: string, _old, tail: string) => `${head}${version}${tail}`),
    );
  }
  copyFileSync(join(SERVER, 'schema.graphql'), join(SERVER, 'schema.released.graphql'));
  console.log(
    `This is ${version}. Look at it by git diff, run pnpm check and pnpm test, then commit and tag it v${version}.`,
  );
}

function versionIn(file: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new ReleaseError(`${file} states no version.`);
}
