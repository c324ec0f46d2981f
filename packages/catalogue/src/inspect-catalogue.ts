import { type CatalogueFile, openCatalogueFile } from './catalogue-file.ts';
import type { Fault } from './fault.ts';
import { judge } from './lint/judge.ts';
import type { Rule } from './lint/rule.ts';
import { readFolder } from './read-folder.ts';

/** What is in a folder: the files that can be read, and all that is wrong with any. */
export interface Inspection {
  readonly files: readonly CatalogueFile[];
  /** Errors and warnings by file and line. */
  readonly faults: readonly Fault[];
}

/** Which files to inspect. */
export interface InspectOptions {
  readonly folder: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** The day to judge from, ISO; today by default. */
  readonly today?: string;
  /** The rules to judge by; all of them by default. */
  readonly rules?: readonly Rule[];
}

/** Reads and judges every file of a folder. */
export async function inspectCatalogue(options: InspectOptions): Promise<Inspection> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const files: CatalogueFile[] = [];
  const faults: Fault[] = [];
  const texts = await readFolder(options.folder);
  for (const [index, read] of texts.entries()) {
    if ('fault' in read) faults.push(read.fault);
    else {
      const opened = openCatalogueFile(read.name, read.text);
      if (opened.kind === 'OPENED') files.push(opened.file);
      else faults.push(...opened.faults);
    }
    options.onProgress?.(index + 1, texts.length);
  }
  return { files, faults: [...faults, ...judge(files, today, options.rules)].toSorted(byPlace) };
}

function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
