import { isRecord } from '../../canonical-json.ts';
import type { Complaint, Path } from '../../fault.ts';
import type { Rule } from '../rule.ts';

/** Whitespace at an end or doubled, and characters that no eye sees. */
const UNTIDY = /^\s|\s$|\s{2}|[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060\ufeff]/u;

export const tidyText: Rule = {
  name: 'tidy-text',
  description:
    'Text has no stray spaces, line breaks or invisible characters, which keep equal things from being equal.',
  severity: 'WARNING',
  check: ({ raw }) => walk(raw, []),
};

function* walk(value: unknown, path: Path): Iterable<Complaint> {
  if (typeof value === 'string') {
    if (UNTIDY.test(value)) {
      const message = `${JSON.stringify(value)} has spaces too many or characters that cannot be seen`;
      yield { path, message, remedy: 'run `pnpm catalogue fix`, which removes them' };
    }
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* walk(entry, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, entry] of Object.entries(value)) yield* walk(entry, [...path, key]);
  }
}
