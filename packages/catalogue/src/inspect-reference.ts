import { basename, dirname } from 'node:path';
import type { Fault } from './fault.ts';
import { writeReferenceFile } from './fix/write-reference-file.ts';
import { openJson } from './json/open-json.ts';
import { readText } from './read-folder.ts';
import { openReference } from './reference/open-reference.ts';

/** All that is wrong with a file of published figures. */
export async function inspectReference(path: string): Promise<readonly Fault[]> {
  const read = await readText(dirname(path), basename(path));
  if ('fault' in read) return [read.fault];
  const opened = openReference(read.name, read.text);
  if (opened.kind === 'FAULTY') return opened.faults;
  const json = openJson(read.text);
  if (json.kind !== 'OPENED' || writeReferenceFile(json.value) === read.text) return [];
  return [
    {
      file: read.name,
      place: 'the file',
      line: null,
      rule: 'canonical-form',
      severity: 'WARNING',
      message: 'the file is not written as `fix` writes it',
      remedy: 'run `pnpm catalogue fix`',
    },
  ];
}
