import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('pages.css', import.meta.url));

/** The style sheet of all pages, at an address that changes with its content. */
export const STYLES: { readonly path: string; readonly text: Buffer; readonly hash: string } =
  named(text);

function named(content: Buffer): { path: string; text: Buffer; hash: string } {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/pages.css?${hash}`, text: content, hash };
}
