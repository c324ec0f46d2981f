import { createHash } from 'node:crypto';

/** The id of a document: SHA-256 of its very text, "sha256:" and 64 hexadecimal digits. */
export function documentId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Whether text has the form of such an id. */
export function isDocumentId(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}
