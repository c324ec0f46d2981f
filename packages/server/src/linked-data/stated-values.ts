import type { Attribute, AttributeKey, Resolution } from '@second-opinion/core';
import * as v from 'valibot';
import type { LinkedFacts } from './program-data.ts';

/** A preferred value with what it was resolved from. */
export interface Stated<Value> {
  readonly value: Value;
  readonly resolution: Resolution;
}

/** The preferred values of one attribute, typed by that attribute; none where no source states it. */
export function statedValues<Key extends AttributeKey, Value>(
  { entries }: Pick<LinkedFacts, 'entries'>,
  { key, schema }: Pick<Attribute<Key, Value>, 'key' | 'schema'>,
): Stated<Value>[] {
  return entries.flatMap(({ resolution }) => {
    if (resolution === null || resolution.attribute !== key) return [];
    return resolution.claims.flatMap((claim) => {
      const parsed = v.safeParse(schema, claim.value);
      return parsed.success ? [{ value: parsed.output, resolution }] : [];
    });
  });
}
