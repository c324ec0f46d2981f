import { isRecord } from '../canonical-json.ts';

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** What separates words or lines, control characters among it. */
const SPACES = /[\s\p{Cc}]+/gu;

/** A value whose texts have no invisible characters and single spaces between words only. */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map((entry) => tidy(entry));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, tidy(entry)]));
}

function tidyText(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(SPACES, ' ').trim();
}
