import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import type { App } from '../http/app.ts';
import { askInProcess } from '../mcp/ask.ts';
import { createLoaders } from '../schema/loaders.ts';

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

/** The programs whose slugs are spelt most like one that nothing has, the nearest first. */
export async function nearSlugs(app: App, slug: string): Promise<Suggestion[]> {
  const loaders = createLoaders(app.database, app.today());
  const near = (await loaders.candidates())
    .map((row) => ({ row, far: distance(row.slug, slug) }))
    .filter(({ far, row }) => far <= Math.max(slug.length, row.slug.length) / 2)
    .toSorted((a, b) => a.far - b.far || (a.row.slug < b.row.slug ? -1 : 1))
    .slice(0, COUNT);
  return await Promise.all(
    near.map(async ({ row }) => ({
      slug: row.slug,
      shortName: row.shortName,
      institution: (await loaders.institution.load(row.institutionId))?.name ?? '',
    })),
  );
}
