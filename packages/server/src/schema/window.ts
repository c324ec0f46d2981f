import { GraphQLError } from 'graphql';
import * as v from 'valibot';
import type { OrderKey, OrderedAt } from '../database/card-index/order.ts';
import type { Slice, Window } from '../database/queries/keyset.ts';

const DEFAULT_LIMIT = 20;
const LIMIT = 100;

/** The arguments of every connection. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

const CursorSchema = v.strictTuple([
  v.string(),
  v.nullable(v.union([v.string(), v.pipe(v.number(), v.finite())])),
  v.string(),
]);

/** The order that a list is in, as its cursors know it. */
export interface CursorOrder {
  /** "months.asc"; a cursor of one order means nothing in another. */
  readonly name: string;
  /** Whether a key can be one of its groups'. */
  readonly isKey: (key: OrderKey) => boolean;
}

/** A list in one group, ordered by slug. */
export const BY_SLUG: CursorOrder = { name: 'slug', isKey: (key) => key === '' };

/** A place in a list as an opaque cursor. */
export function toCursor(order: CursorOrder, at: OrderedAt): string {
  return Buffer.from(JSON.stringify([order.name, at.key, at.slug])).toString('base64url');
}

/**
 * Which rows a connection's arguments ask for.
 * @throws GraphQLError with code BAD_USER_INPUT naming the argument that is wrong.
 */
export function toWindow(given: ConnectionArguments, order: CursorOrder): Window {
  const { first, last } = given;
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.');
  for (const [name, count] of Object.entries({ first, last })) {
    if (count != null && (count < 1 || count > LIMIT)) {
      throw badInput(`\`${name}\` is from 1 to ${LIMIT}, not ${count}.`);
    }
  }
  return {
    limit: first ?? last ?? DEFAULT_LIMIT,
    after: toPlace('after', given.after, order),
    before: toPlace('before', given.before, order),
    backward: last != null,
  };
}

function toPlace(
  name: string,
  cursor: string | null | undefined,
  order: CursorOrder,
): OrderedAt | null {
  if (cursor == null) return null;
  const read = v.safeParse(CursorSchema, readJson(Buffer.from(cursor, 'base64url').toString()));
  if (!read.success) {
    throw badInput(`\`${name}\` is no cursor of this list; take one from \`pageInfo\` or an edge.`);
  }
  const [ownOrder, key, slug] = read.output;
  if (ownOrder !== order.name || !order.isKey(key)) {
    throw badInput(
      `\`${name}\` is a cursor of another order; take one from this list, with the same \`orderBy\` and \`search\`.`,
    );
  }
  return { key, slug };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the caller could have known; the message says what would be right. */
export function badInput(message: string): GraphQLError {
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
  order: CursorOrder,
  placeOf: (node: Node) => OrderedAt,
): Page<Node> {
  const edges = slice.rows.map((node) => ({ cursor: toCursor(order, placeOf(node)), node }));
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
