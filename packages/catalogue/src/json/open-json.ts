import { type DocumentNode, parse } from '@humanwhocodes/momoa';
import type { Path } from '../fault.ts';
import { type Doubtful, findDoubtfulKey } from './doubtful-keys.ts';
import { lineOf } from './line-of.ts';
import { mendJson } from './mend-json.ts';

/** What a JSON text says, or the first thing that keeps it from being read. */
export type OpenedJson =
  | { readonly kind: 'OPENED'; readonly value: unknown; readonly lineOf: (path: Path) => number }
  | {
      readonly kind: 'BROKEN';
      readonly message: string;
      readonly line: number;
      readonly column: number;
      /** What would mend it, as far as the place tells. */
      readonly remedy: string;
    }
  | ({ readonly kind: 'DOUBTFUL' } & Doubtful);

/**
 * Reads strict JSON and refuses what JSON.parse would pass over in silence: a key that stands twice in one
 * object, of which the first would be lost, and keys that reach an object's prototype.
 */
export function openJson(text: string): OpenedJson {
  let tree: DocumentNode;
  let value: unknown;
  try {
    tree = parse(text, { mode: 'json' });
    value = JSON.parse(text);
  } catch (error) {
    const { line, column } = placeOf(error, text);
    const remedy = mendJson(text, line, column);
    return { kind: 'BROKEN', message: reasonOf(text), line, column, remedy };
  }
  const doubtful = findDoubtfulKey(tree.body);
  if (doubtful !== null) return { kind: 'DOUBTFUL', ...doubtful };
  return { kind: 'OPENED', value, lineOf: (path) => lineOf(tree.body, path) };
}

/** The engine's own sentence, without the position, which stands beside it. */
function reasonOf(text: string): string {
  try {
    JSON.parse(text);
    return 'the text is not strict JSON';
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message
      .replace(/ (?:in JSON )?at position \d+.*$/s, '')
      .replace(/, \.{0,3}"[\s\S]*"\.{0,3} is not/, ' is not');
  }
}

function placeOf(error: unknown, text: string): { line: number; column: number } {
  if (error instanceof Error && 'line' in error && 'column' in error) {
    return { line: Number(error.line), column: Number(error.column) };
  }
  return { line: text.split('\n').length, column: 1 };
}
