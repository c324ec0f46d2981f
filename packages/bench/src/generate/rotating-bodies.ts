import { seededRandom } from '@second-opinion/core';
import * as v from 'valibot';

/** So many different questions are asked in turn. */
export const ROTATION = 500;

const PageSchema = v.object({
  data: v.object({
    programs: v.object({
      edges: v.array(v.object({ cursor: v.string(), node: v.object({ slug: v.string() }) })),
      pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
    }),
  }),
});

const PAGE = `query ($after: String) { programs(first: 100, after: $after) {
  edges { cursor node { slug } } pageInfo { hasNextPage endCursor } } }`;

/** A program where it stands in the list by slug. */
interface Place {
  readonly slug: string;
  readonly cursor: string;
}

/** Every program of a server, by slug. @throws when it does not answer as it should. */
export async function placesOf(url: string): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await readPage(url, after);
    places.push(...edges.map(({ cursor, node }) => ({ cursor, slug: node.slug })));
    if (!pageInfo.hasNextPage) return places;
    after = pageInfo.endCursor;
  }
}

async function readPage(url: string, after: string | null) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: PAGE, variables: { after } }),
  });
  return v.parse(PageSchema, await response.json()).data.programs;
}

/** Bodies that compare four programs each, other ones every time. @param query takes `$programs`. */
export function comparisonBodies(query: string, places: readonly Place[]): readonly string[] {
  const random = seededRandom(3);
  return Array.from({ length: ROTATION }, () => {
    const programs = new Set<string>();
    while (programs.size < 4) {
      programs.add(places[Math.floor(random() * places.length)]?.slug ?? '');
    }
    return JSON.stringify({ query, variables: { programs: [...programs] } });
  });
}

/** Bodies that list programs from another place each. @param query takes `$after`. */
export function listBodies(query: string, places: readonly Place[]): readonly string[] {
  const starts = places.slice(0, -20);
  return Array.from({ length: ROTATION }, (_none, turn) => {
    const { cursor: after } = starts[(turn * 7) % starts.length] ?? { cursor: null };
    return JSON.stringify({ query, variables: { after } });
  });
}
