import { basename, dirname, join } from 'node:path';
import { README_FILE } from '../catalogue-folder.ts';
import type { Fault } from '../fault.ts';
import { replaceFile } from '../fix/replace-file.ts';
import { writeCatalogueFile } from '../fix/write-catalogue-file.ts';
import { writeReadmeList } from '../fix/write-readme-list.ts';
import { writeReferenceFile } from '../fix/write-reference-file.ts';
import { describeBroken } from '../json/describe-broken.ts';
import { openJson } from '../json/open-json.ts';
import { readText } from '../read-folder.ts';
import { chooseFiles } from './choose-files.ts';
import { countOf, formatFaults } from './format-faults.ts';
import type { Places } from './run.ts';
import type { Terminal } from './terminal.ts';

/** Writes files in their one form. @returns 1 where a file cannot be read, and then that file is left as it is */
export async function fix(
  places: Places,
  wanted: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const choice = await chooseFiles(places.folder, wanted);
  if (choice.kind === 'UNKNOWN') {
    terminal.error(choice.message);
    return 1;
  }
  const faults: Fault[] = [];
  const written: string[] = [];
  const rewrite = async (path: string, write: Writer): Promise<void> => {
    const result = await fixFile(path, write);
    if (result === 'WRITTEN') written.push(basename(path));
    else if (result !== 'UNCHANGED') faults.push(result);
  };
  for (const name of choice.names)
    await rewrite(join(places.folder, name), ofJson(writeCatalogueFile));
  if (places.reference !== null && wanted.length === 0) {
    await rewrite(places.reference, ofJson(writeReferenceFile));
    await rewrite(README_FILE, (_name, text) => writeReadmeList(text));
  }
  for (const name of written) terminal.out(`${name}: rewritten`);
  if (faults.length > 0) terminal.out(`${formatFaults(faults)}\n`);
  terminal.out(`${countOf(written.length, 'file')} rewritten of ${choice.names.length}`);
  return faults.length > 0 ? 1 : 0;
}

/** A file's text in its one form, or why it cannot be written. */
type Writer = (name: string, text: string) => string | Fault;

/** A writer of what a JSON file says. */
function ofJson(write: (raw: unknown) => string): Writer {
  return (name, text) => {
    const json = openJson(text);
    return json.kind === 'OPENED' ? write(json.value) : describeBroken(name, json);
  };
}

async function fixFile(path: string, write: Writer): Promise<Fault | 'WRITTEN' | 'UNCHANGED'> {
  const read = await readText(dirname(path), basename(path));
  if ('fault' in read) return read.fault;
  const text = write(read.name, read.text);
  if (typeof text !== 'string') return text;
  if (text === read.text) return 'UNCHANGED';
  await replaceFile(path, text);
  return 'WRITTEN';
}
