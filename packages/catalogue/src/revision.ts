import { createHash } from 'node:crypto';

/** SHA-256, in hex, over the contents of files, whatever their order. */
export function revisionOf(
  files: readonly { readonly name: string; readonly text: string }[],
): string {
  const digests = files.map(({ name, text }) => `${name}\n${sha256(text)}`).toSorted();
  return sha256(digests.join('\n'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
