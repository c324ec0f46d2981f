import { isRecord } from '../../canonical-json.ts';
import type { Complaint, Path } from '../../fault.ts';
import { FIELDS, objectAt } from '../../format/file-shape.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const unknownKeys: Rule = {
  name: 'unknown-keys',
  description:
    'Every key is one of the format; a misspelt one would be passed over without a word.',
  severity: 'ERROR',
  check: ({ raw }) => walk(raw, []),
};

function* walk(value: unknown, path: Path): Iterable<Complaint> {
  const object = objectAt(path);
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* walk(entry, [...path, index]);
  } else if (isRecord(value) && path[4] !== 'value') {
    const known = object === null ? null : Object.keys(FIELDS[object]);
    for (const [key, inner] of Object.entries(value)) {
      if (known !== null && !known.includes(key)) {
        const remedy = suggest(key, known, `remove it; the keys here are ${known.join(', ')}`);
        yield {
          path: [...path, key],
          message: `${JSON.stringify(key)} is no key of the format`,
          remedy,
        };
      } else yield* walk(inner, [...path, key]);
    }
  }
}
