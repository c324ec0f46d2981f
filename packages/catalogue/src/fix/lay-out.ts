import { isRecord } from '../canonical-json.ts';

/** The longest line that holds a whole list or object. */
const WIDTH = 140;
const INDENT = '  ';

/** Down to this depth every object has its own lines: file, institution, sources and programs, each of them. */
const OPEN_DEPTH = 2;

/**
 * JSON with two spaces of indentation in which a claim stands on one line where it fits: what is stated together
 * is read together, and a changed fact is one changed line.
 */
export function layOut(value: unknown): string {
  return `${write(value, 0, 0)}\n`;
}

/** @param prefix how many characters stand before the value on its line */
function write(value: unknown, depth: number, prefix: number): string {
  if (!isRecord(value) && !Array.isArray(value)) return JSON.stringify(value);
  const inline = writeInline(value);
  if (inline === '[]' || inline === '{}') return inline;
  const open = isRecord(value) ? depth <= OPEN_DEPTH : value.some((entry) => isRecord(entry));
  if (!open && prefix + inline.length + 1 <= WIDTH) return inline;
  const inner = INDENT.repeat(depth + 1);
  const lines = Array.isArray(value)
    ? value.map((entry) => inner + write(entry, depth + 1, inner.length))
    : Object.entries(value).map(([key, entry]) => {
        const start = `${inner}${JSON.stringify(key)}: `;
        return start + write(entry, depth + 1, start.length);
      });
  const [before, after] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${before}\n${lines.join(',\n')}\n${INDENT.repeat(depth)}${after}`;
}

function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => writeInline(entry)).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, entry]) => `${JSON.stringify(key)}: ${writeInline(entry)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
