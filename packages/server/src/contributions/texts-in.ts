/** A text with its path: "entries[2].value.note". */
export interface TextAt {
  readonly field: string;
  readonly text: string;
}

/** Deeper than any value of an attribute is; what lies below is no value. */
const DEEPEST = 8;

/** Every text within a value of JSON, with where it stands. */
export function textsIn(value: unknown, field = '', depth = 0): TextAt[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, place) => textsIn(item, `${field}[${place}]`, depth + 1));
  }
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, field === '' ? key : `${field}.${key}`, depth + 1),
  );
}
