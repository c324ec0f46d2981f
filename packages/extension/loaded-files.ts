import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Built files of scripts name one another as "./name.js", fetched at once or, in `import(…)`, when they are asked for. */
const NEIGHBOUR = /(?:from|import|import\()\s*["'`]\.\/([\w.~-]+\.js)["'`]/g;
/** Files of the page itself, and of scripts that it loads beforehand. */
const OF_PAGE = /(?:src|href)="\/((?:chunks|assets)\/[\w.~-]+)"/g;

/**
 * Every built file that one of the extension's pages loads, itself included.
 * @param folder of the build, from the current one
 * @param page "panel.html"
 * @param except names of scripts that are fetched only when a reader asks for what they are for
 */
export function loadedFiles(folder: string, page: string, except: RegExp): string[] {
  const found = new Set([page]);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const visit = (file: string): void => {
    if (found.has(file) || except.test(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, name = ''] of read(file).matchAll(NEIGHBOUR)) visit(`chunks/${name}`);
  };
  for (const [, file = ''] of read(page).matchAll(OF_PAGE)) visit(file);
  return [...found].map((file) => join(folder, file));
}
