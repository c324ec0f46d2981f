import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a trailing slash. */
export const ROOT: string = fileURLToPath(new URL('../../../', import.meta.url));

/** Folders that tools write; nothing in them is ours. */
const WRITTEN_BY_TOOLS = [
  '**/node_modules/**',
  '**/.output/**',
  '**/.wxt/**',
  '**/dist/**',
  '**/generated/**',
  'artifacts/**',
  'data/**',
];

/** The repository's own files of some patterns: paths from the root, with slashes, in order. */
export function filesOf(...patterns: readonly string[]): string[] {
  return globSync(patterns, { cwd: ROOT, exclude: WRITTEN_BY_TOOLS })
    .map((file) => file.split(sep).join('/'))
    .toSorted();
}

/** The text of a file of the repository. */
export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Every TypeScript source of the packages and scripts, tests included. */
export const SOURCES: readonly string[] = filesOf(
  '{packages,scripts}/**/*.{ts,tsx}',
  '*.ts',
).filter((file) => !file.endsWith('.d.ts'));

/** The names of all packages: "core", "page-reader". */
export const PACKAGES: readonly string[] = filesOf('packages/*/package.json').map(
  (file) => file.split('/')[1] ?? '',
);
