import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Modules of ours that a module loads at once: neither types nor what `import(…)` fetches later. */
const LOADED = /^(?:import|export) (?!type)[^;]*?from '(\.[^']+)';/gm;

/** Every module of ours that is there once this one is. */
function loadedBy(entry: URL): Set<string> {
  const found = new Set<string>();
  const visit = (module: URL): void => {
    if (found.has(module.href)) return;
    found.add(module.href);
    for (const [, path = ''] of readFileSync(module, 'utf8').matchAll(LOADED)) {
      if (/\.tsx?$/.test(path)) visit(new URL(path, module));
    }
  };
  visit(entry);
  return found;
}

const panel = loadedBy(new URL('panel.tsx', import.meta.url));
const later = loadedBy(new URL('decision-views.ts', import.meta.url));
const users = (words: string): string[] =>
  [...panel].filter(
    (module) =>
      !module.endsWith('/load-later-views.ts') &&
      new RegExp(`import \\{[^}]*\\} from '[^']*/words/${words}\\.ts'`).test(
        readFileSync(new URL(module), 'utf8'),
      ),
  );

test.each(['decision', 'profile'])(
  'nothing that the panel opens with says a word of %s, which is set with its tab',
  (words) => {
    expect(users(words)).toEqual([]);
  },
);

test('the panel opens with views of its own, and without those that answer from a profile', () => {
  expect([...panel].some((module) => module.endsWith('/program-view.tsx'))).toBe(true);
  expect([...later].some((module) => module.endsWith('/cost-view.tsx'))).toBe(true);
  expect([...panel].some((module) => module.endsWith('/cost-view.tsx'))).toBe(false);
});
