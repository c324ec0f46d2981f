import { GraphQLError } from 'graphql';
import * as v from 'valibot';
import type { Place, Slice, Window } from '../database/queries/keyset.ts';

const DEFAULT_LIMIT = 20;
const LIMIT = 100;

/** The arguments of every connection. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

const PlaceSchema = v.strictTuple([v.pipe(v.number(), v.integer()), v.string()]);

/** A place as an opaque cursor. */
export function toCursor(place: Place): string {
  return Buffer.from(JSON.stringify([place.rank, place.slug])).toString('base64url');
}

/**
 * Which rows a connection's arguments ask for.
 * @throws GraphQLError with code BAD_USER_INPUT naming the argument that is wrong.
 */
export function toWindow(given: ConnectionArguments): Window {
  const { first, last } = given;
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.');
  for (const [name, count] of Object.entries({ first, last })) {
    if (count != null && (count < 1 || count > LIMIT)) {
      throw badInput(`\`${name}\` is from 1 to ${LIMIT}, not ${count}.`);
    }
  }
  return {
    limit: first ?? last ?? DEFAULT_LIMIT,
    after: toPlace('after', given.after),
    before: toPlace('before', given.before),
    backward: last != null,
  };
}

function toPlace(name: string, cursor: string | null | undefined): Place | null {
  if (cursor == null) return null;
  const fault = badInput(
    `\`${name}\` is no cursor of this list; take one from \`pageInfo\` or an edge.`,
  );
  try {
    const parsed = v.safeParse(
      PlaceSchema,
      JSON.parse(Buffer.from(cursor, 'base64url').toString()),
    );
    if (!parsed.success) throw fault;
    return { rank: parsed.output[0], slug: parsed.output[1] };
  } catch {
    throw fault;
  }
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

/** A page of a connection, as Relay's specification defines it. */
export interface Page<Node> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Turns a slice of a list into a page. */
export function toPage<Node>(
  slice: Slice<Node>,
  window: Window,
  placeOf: (node: Node) => Place,
): Page<Node> {
  const edges = slice.rows.map((node) => ({ cursor: toCursor(placeOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? window.before !== null : slice.more,
      hasPreviousPage: window.backward ? slice.more : window.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
