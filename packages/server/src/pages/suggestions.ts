import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import type { App } from '../http/app.ts';
import { askInProcess } from '../mcp/ask.ts';

/** A program that somebody may have meant. */
export interface Suggestion {
  readonly slug: string;
  readonly shortName: string;
  readonly institution: string;
}

const SEARCH = `query ($words: String!, $count: Int!) {
  programs(search: $words, first: $count) { edges { node { slug shortName institution { name } } } }
}`;

const Found = v.object({
  programs: v.object({
    edges: v.array(
      v.object({
        node: v.object({
          slug: v.string(),
          shortName: v.string(),
          institution: v.object({ name: v.string() }),
        }),
      }),
    ),
  }),
});

/** How many programs are suggested at most. */
const COUNT = 8;

/** The programs that some words find, the best match first. */
export async function searchPrograms(app: App, words: string): Promise<Suggestion[]> {
  const ask = askInProcess(app.database, app.today);
  const { programs } = v.parse(Found, await ask(SEARCH, { words, count: COUNT }));
  return programs.edges.map(({ node }) => ({ ...node, institution: node.institution.name }));
}

/** No more words of an address than this are searched for. */
const WORDS = 6;

/**
 * The programs whose slugs are spelt most like one that nothing has, the nearest first: of those that its words find, or
 * all of its words but one. A few searches, however many programs there are.
 */
export async function nearSlugs(app: App, slug: string): Promise<Suggestion[]> {
  const words = slug
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, WORDS);
  let found = await searchPrograms(app, words.join(' '));
  for (let left = words.length - 1; found.length === 0 && left >= 0 && words.length > 1; left--) {
    found = await searchPrograms(app, words.toSpliced(left, 1).join(' '));
  }
  return found.toSorted((a, b) => distance(a.slug, slug) - distance(b.slug, slug));
}
