import { createHash } from 'node:crypto';
import { CATALOGUE_FOLDER } from './catalogue-folder.ts';
import { readFolder } from './read-folder.ts';

/** SHA-256, in hex, over the contents of files, whatever their order. */
export function revisionOf(
  files: readonly { readonly name: string; readonly text: string }[],
): string {
  const digests = files.map(({ name, text }) => `${name}\n${sha256(text)}`).toSorted();
  return sha256(digests.join('\n'));
}

/**
 * What `loadCatalogue` would give as `revisionOf`, without a look at what the files say; null where one cannot be read.
 * @param folder the package's own `institutions/` by default.
 */
export async function catalogueRevision(folder: string = CATALOGUE_FOLDER): Promise<string | null> {
  const files = await readFolder(folder);
  const read = files.filter((file) => 'text' in file);
  return read.length < files.length ? null : revisionOf(read);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
