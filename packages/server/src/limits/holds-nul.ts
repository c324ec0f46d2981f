/** The sign with the number 0. No name holds it, PostgreSQL takes no text with it, and SQLite takes it for an end. */
const NUL = '\u0000';

/** How a document writes it. */
const ESCAPED = /\\u(?:0000|\{0+\})/;

/** Whether a text is somewhere in a value that has the sign NUL. Without recursion: values may be nested deep. */
export function holdsNul(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') {
      if (next.includes(NUL)) return true;
    } else if (typeof next === 'object' && next !== null) {
      for (const part of Object.values(next)) left.push(part);
    }
  }
  return false;
}

/** Whether a document has it, as it is or escaped. */
export function documentHoldsNul(text: string): boolean {
  return text.includes(NUL) || ESCAPED.test(text);
}

/** What a caller is told. */
export const NUL_REFUSED = 'No text of a query holds the sign NUL (U+0000): leave it out.';
