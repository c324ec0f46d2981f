import { ImportError } from '../import-error.ts';
import { createXmlParser, localName } from './xml-parser.ts';

/** One step of reading XML. Names are without their prefix. */
export type XmlStep =
  | {
      readonly kind: 'OPEN';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly line: number;
    }
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'CLOSE'; readonly name: string };

/** Deeper than this goes no document of records. */
const MOST_DEPTH = 200;

/**
 * Reads XML some steps at a time; white space between elements comes along.
 * @param what whose XML it is, to begin a message with.
 * @throws ImportError where it is not well-formed, ends too early, or declares a document type.
 */
export async function* xmlSteps(
  pieces: AsyncIterable<string>,
  what: string,
): AsyncGenerator<readonly XmlStep[]> {
  let steps: XmlStep[] = [];
  let depth = 0;
  const parser = createXmlParser(what);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MOST_DEPTH) {
      throw new ImportError(
        `${what}, line ${parser.line}: elements lie more than ${MOST_DEPTH} deep in each other: no catalogue of courses does so.`,
      );
    }
    const named = Object.entries(attributes).map(([key, value]): [string, string] => [
      localName(key),
      value,
    ]);
    steps.push({
      kind: 'OPEN',
      name: localName(name),
      attributes: new Map(named),
      line: parser.line,
    });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    steps.push({ kind: 'CLOSE', name: localName(name) });
  });
  const text = (given: string): void => void steps.push({ kind: 'TEXT', text: given });
  parser.on('text', text);
  parser.on('cdata', text);
  for await (const piece of pieces) {
    parser.write(piece);
    if (steps.length === 0) continue;
    yield steps;
    steps = [];
  }
  parser.close();
  if (steps.length > 0) yield steps;
}
