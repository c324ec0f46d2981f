import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** A file's text, or why it has none. */
export type ReadFile = { readonly name: string; readonly text: string } | { readonly fault: Fault };

/**
 * Reads every `.json` file of a folder, all at once, in the order of their names; hidden files are left out.
 * A folder that cannot be read, or that holds no such file, is one fault.
 */
export async function readFolder(folder: string): Promise<ReadFile[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const message = `the folder cannot be read (${codeOf(error)})`;
    return [
      { fault: fault(folder, message, 'name a folder that exists and that this user may read') },
    ];
  }
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).toSorted();
  if (files.length === 0) {
    const remedy = 'name the folder that holds the institutions, packages/catalogue/institutions';
    return [{ fault: fault(folder, 'the folder holds no .json file', remedy) }];
  }
  return Promise.all(files.map((name) => readText(folder, name)));
}

/** Reads one file, which must be UTF-8. */
export async function readText(folder: string, name: string): Promise<ReadFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, name));
  } catch (error) {
    return {
      fault: fault(
        name,
        `the file cannot be read (${codeOf(error)})`,
        'let this user read it, or remove it',
      ),
    };
  }
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: fault(name, 'the file is not UTF-8', 'save it again as UTF-8') };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function fault(file: string, message: string, remedy: string): Fault {
  return { file, place: 'the file', line: null, rule: 'read', severity: 'ERROR', message, remedy };
}
