import { readdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { suggest } from '../lint/suggest.ts';

/** The names of the files that were meant, or a sentence about one that there is not. */
export type Choice =
  | { readonly kind: 'CHOSEN'; readonly names: readonly string[] }
  | { readonly kind: 'UNKNOWN'; readonly message: string };

/** Finds files of a folder by id ("sydney"), name ("sydney.json") or path; every file where none is named. */
export async function chooseFiles(folder: string, wanted: readonly string[]): Promise<Choice> {
  let known: string[];
  try {
    known = (await readdir(folder)).filter(
      (name) => name.endsWith('.json') && !name.startsWith('.'),
    );
  } catch {
    return {
      kind: 'UNKNOWN',
      message: `the folder ${folder} cannot be read; name one that exists`,
    };
  }
  if (wanted.length === 0) return { kind: 'CHOSEN', names: known.toSorted() };
  const names: string[] = [];
  for (const word of wanted) {
    const name = basename(word).endsWith('.json') ? basename(word) : `${basename(word)}.json`;
    const elsewhere = basename(word) !== word && dirname(resolve(word)) !== resolve(folder);
    if (elsewhere || !known.includes(name)) {
      const where = elsewhere ? `${word} is not in ${folder}` : `${folder} has no ${name}`;
      return {
        kind: 'UNKNOWN',
        message: `${where}; ${suggest(basename(word, '.json'), ids(known), 'name an institution\'s id such as "sydney", or give --folder')}`,
      };
    }
    names.push(name);
  }
  return { kind: 'CHOSEN', names };
}

function ids(names: readonly string[]): string[] {
  return names.map((name) => basename(name, '.json'));
}
