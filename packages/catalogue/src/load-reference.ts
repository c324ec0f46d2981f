import { basename, dirname } from 'node:path';
import { REFERENCE_FILE } from './catalogue-folder.ts';
import type { Fault } from './fault.ts';
import { readText } from './read-folder.ts';
import { type LoadedReference, openReference } from './reference/open-reference.ts';

/** All of the reference figures, or all that is wrong with them. */
export type ReferenceResult =
  | { readonly kind: 'LOADED'; readonly reference: LoadedReference }
  | { readonly kind: 'FAULTY'; readonly faults: readonly Fault[] };

/** Reads and checks the published figures; the package's own `data/reference.json` by default. */
export async function loadReference(
  options: { readonly file?: string } = {},
): Promise<ReferenceResult> {
  const path = options.file ?? REFERENCE_FILE;
  const read = await readText(dirname(path), basename(path));
  return 'fault' in read
    ? { kind: 'FAULTY', faults: [read.fault] }
    : openReference(read.name, read.text);
}
