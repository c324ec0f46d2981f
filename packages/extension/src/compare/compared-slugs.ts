import { SlugSchema } from '@second-opinion/core';
import * as v from 'valibot';

/** No more than this many programs can be read side by side. */
export const MOST_COMPARED = 10;

/** The programs that an address names, in order, each once: "#programs=a,b". What is no slug is left out. */
export function slugsOf(hash: string): string[] {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get('programs') ?? '';
  const slugs = named.split(',').filter((slug) => v.is(SlugSchema, slug));
  return [...new Set(slugs)].slice(0, MOST_COMPARED);
}

/** The part of an address that names programs. */
export function toHash(slugs: readonly string[]): string {
  return `#programs=${slugs.join(',')}`;
}

/** The server's own page of the same comparison: it carries the programs and nothing of the reader. */
export function shareLink(server: string, slugs: readonly string[]): string {
  return `${server}/compare?programs=${slugs.join(',')}`;
}

/** The list with one program moved by a place; as it was where there is no such place. */
export function moved(slugs: readonly string[], slug: string, by: 1 | -1): readonly string[] {
  const from = slugs.indexOf(slug);
  const to = from + by;
  const other = slugs[to];
  if (from === -1 || other === undefined) return slugs;
  return slugs.with(from, other).with(to, slug);
}
