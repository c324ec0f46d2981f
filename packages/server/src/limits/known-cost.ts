import type { DocumentNode } from 'graphql';
import { valuesIn } from './given-arguments.ts';
import { type Asked, operationOf } from './operation.ts';
import { requestedCost } from './requested-cost.ts';

/** Requested costs of a document, by the operation and what of its variables a cost hangs on. */
const KNOWN = new WeakMap<DocumentNode, Map<string, number>>();

/** So many are known of a document. */
const MOST = 100;

/** In characters; whoever sends longer variables waits a little for the reckoning. */
const LONGEST = 200;

/**
 * What an operation costs at most, reckoned once for what is asked again and again; null where there is no such operation.
 * A cost hangs on the values that arguments are given, but of a list or an object only on how many it holds (field-cost.ts).
 */
export function knownCost(asked: Asked): number | null {
  const key = keyOf(asked);
  const costs = KNOWN.get(asked.document) ?? new Map<string, number>();
  const known = costs.get(key);
  if (known !== undefined) return known;
  const operation = operationOf(asked);
  if (operation === null) return null;
  const cost = requestedCost(operation);
  if (key.length > LONGEST) return cost;
  if (costs.size >= MOST) costs.clear();
  KNOWN.set(asked.document, costs.set(key, cost));
  return cost;
}

function keyOf({ operationName, variableValues }: Asked): string {
  let key = operationName ?? '';
  for (const [name, value] of Object.entries(variableValues ?? {})) {
    key += ` ${name}=${shapeOf(value)}`;
  }
  return key;
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length} ${valuesIn({ value })}]`;
  if (typeof value === 'object' && value !== null) return `{${valuesIn({ value })}}`;
  return JSON.stringify(value) ?? '';
}
