import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-program.ts';

/**
 * A hash, in hexadecimal, of the paths and contents of all files that something is built from; tests and what builds put
 * out are none.
 * @param patterns globs from the root.
 */
export function hashOfFiles(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], {
    cwd: ROOT,
    exclude: ['**/node_modules/**', '**/.output/**', '**/.wxt/**', '**/*.test.{ts,tsx}'],
  });
  for (const file of files.toSorted()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
