import type { Attribute } from '@second-opinion/core';
import { isRecord } from '../canonical-json.ts';

/** A field of an attribute's value as files write it. */
export interface AttributeField {
  readonly name: string;
  readonly optional: boolean;
  /** The constants it may hold, or null where it holds anything else. */
  readonly options: readonly string[] | null;
}

/** The fields of an attribute in the order in which they are written, read off its schema: money is two of them. */
export function fieldsOf(attribute: Pick<Attribute, 'schema'>): AttributeField[] {
  const entries: unknown = 'entries' in attribute.schema ? attribute.schema.entries : null;
  if (!isRecord(entries)) return [];
  return Object.entries(entries).flatMap(([name, schema]) => {
    const optional = isRecord(schema) && schema['type'] === 'optional';
    if (name !== 'money') return [{ name, optional, options: optionsOf(schema) }];
    return ['amount', 'currency'].map((part) => ({ name: part, optional, options: null }));
  });
}

function optionsOf(schema: unknown): readonly string[] | null {
  if (!isRecord(schema)) return null;
  if (schema['type'] === 'optional') return optionsOf(schema['wrapped']);
  const options = schema['options'];
  return Array.isArray(options) ? options.map((option) => String(option)) : null;
}
