import { ATTRIBUTES, findAttribute } from '@second-opinion/core';
import * as v from 'valibot';
import { canonicalJson, isRecord } from '../canonical-json.ts';
import { readMoney } from '../format/money-value.ts';

/** What claims are ordered by: numbers first to last, then text. */
interface ClaimKey {
  readonly ranks: readonly number[];
  readonly text: string;
}

/** Claims by attribute, then by qualifier, amount and source, so that what is compared stands together. */
export function orderClaims<Claim>(claims: readonly Claim[]): Claim[] {
  return claims
    .map((claim) => ({ claim, key: keyOf(claim) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ claim }) => claim);
}

function keyOf(claim: unknown): ClaimKey {
  const text = canonicalJson(claim);
  if (!isRecord(claim)) return { ranks: [ATTRIBUTES.length + 1, 0, 0], text };
  const { attribute: name, source, value } = claim;
  const attribute = typeof name === 'string' ? findAttribute(name) : undefined;
  const tail = `${String(source)}\n${text}`;
  if (attribute === undefined) return { ranks: [ATTRIBUTES.length, 0, 0], text: tail };
  const index = ATTRIBUTES.indexOf(attribute);
  const read = isRecord(value) ? readMoney(value) : null;
  const parsed = read?.kind === 'READ' ? v.safeParse(attribute.schema, read.value) : null;
  if (parsed?.success !== true) return { ranks: [index, Number.MAX_SAFE_INTEGER, 0], text: tail };
  const qualifier = attribute.qualify(parsed.output);
  const place = qualifier === null ? 0 : attribute.qualifiers.indexOf(qualifier);
  return { ranks: [index, place, attribute.measure(parsed.output)?.min ?? 0], text: tail };
}

function compareKeys(a: ClaimKey, b: ClaimKey): number {
  for (const [index, rank] of a.ranks.entries()) {
    const difference = rank - (b.ranks[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.text < b.text ? -1 : Number(a.text > b.text);
}
