import { posix } from 'node:path';

/** What each package may import of ours. What drives the others may import anything; nothing imports it. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'page-reader': ['core'],
  catalogue: ['core'],
  server: ['core', 'catalogue', 'page-reader'],
  extension: ['core', 'page-reader'],
};

/** Packages that drive the others: nothing imports them but the commands of the root. */
export const DRIVERS: readonly string[] = ['e2e', 'bench', 'checks'];

/** The package that a file belongs to, or null for files of the root. */
export function packageOf(file: string): string | null {
  return /^packages\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/**
 * The package of ours that an import leads to, or null where it leads elsewhere or stays at home.
 * @param file the importing file, from the root.
 */
export function packageImported(file: string, request: string): string | null {
  const scoped = /^@second-opinion\/([^/]+)/.exec(request)?.[1];
  const home = packageOf(file);
  if (scoped !== undefined) return scoped === home ? null : scoped;
  if (!request.startsWith('.')) return null;
  const target = packageOf(posix.join(posix.dirname(file), request));
  return target === home ? null : target;
}

/** Whether a file may import from a package. */
export function mayImport(file: string, target: string): boolean {
  const home = packageOf(file);
  if (home === null) return true;
  return DRIVERS.includes(home) ? !DRIVERS.includes(target) : (ARROWS[home] ?? []).includes(target);
}
