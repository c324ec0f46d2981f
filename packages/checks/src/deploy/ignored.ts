import { matchesGlob } from 'node:path';

/**
 * Whether a .dockerignore leaves a file out: the last pattern that fits it, or a folder it is in, decides.
 * @param path from the context's root, with slashes.
 */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  const parts = path.split('/');
  const within = parts.map((_part, place) => parts.slice(0, place + 1).join('/'));
  let ignored = false;
  for (const line of patterns) {
    const wanted = line.startsWith('!');
    const pattern = wanted ? line.slice(1) : line;
    if (within.some((folder) => matchesGlob(undotted(folder), undotted(pattern))))
      ignored = !wanted;
  }
  return ignored;
}

/** To a container engine a dot at the beginning of a name is a letter like any other. */
function undotted(path: string): string {
  return path.replaceAll(/(^|\/)\./g, '$1_');
}

/** The patterns of a .dockerignore. */
export function readIgnore(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
