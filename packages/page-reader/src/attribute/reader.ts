import type { AttributeKey, AttributeValue } from '@second-opinion/core';
import type { Gathered } from '../gather/gather.ts';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';

/** What is known of the page before its facts are read. */
export interface Subject {
  readonly name: string;
  readonly awards: readonly string[];
  /** ISO 3166 code of the institution's country, or null. */
  readonly country: string | null;
  /** The year that the page speaks for, or null. */
  readonly year: string | null;
}

/** Reads one attribute: every claim that the page makes, the likelier ones first. */
export type AttributeReader<Key extends AttributeKey> = (
  gathered: Gathered,
  subject: Subject,
) => readonly ClaimOf<Key>[];

/** A claim from a statement. */
export function claim<Key extends AttributeKey>(
  attribute: Key,
  value: AttributeValue<Key>,
  statement: Statement,
  confidence: number,
  assumed?: string,
): ClaimOf<Key> {
  const text = statement.label === '' ? statement.value : `${statement.label}: ${statement.value}`;
  const base = {
    attribute,
    value,
    text: text.slice(0, 400),
    place: statement.place.slice(0, 300),
    confidence,
  };
  return assumed === undefined ? base : { ...base, assumed };
}

/**
 * One claim a value: the likeliest stands for those that say the same, and is the likelier for being said twice
 * in different ways.
 */
export function merge<Key extends AttributeKey>(
  claims: readonly ClaimOf<Key>[],
  same: (a: AttributeValue<Key>, b: AttributeValue<Key>) => boolean,
): ClaimOf<Key>[] {
  const merged: ClaimOf<Key>[] = [];
  for (const next of claims.toSorted((a, b) => b.confidence - a.confidence)) {
    const at = merged.findIndex((known) => same(known.value, next.value));
    const known = merged[at];
    if (known === undefined) merged.push(next);
    else if (isSaidAnew(known.text, next.text) && known.confidence < 0.97) {
      merged[at] = {
        ...known,
        confidence: Math.min(
          0.97,
          known.confidence + (1 - known.confidence) * 0.25 * next.confidence,
        ),
      };
    }
  }
  return merged;
}

/** Whether the second text is more than the first found in another way. */
function isSaidAnew(known: string, next: string): boolean {
  return !known.includes(next) && !next.includes(known);
}
