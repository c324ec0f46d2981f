import { ImportError } from '../import-error.ts';
import { createXmlParser, localName } from './xml-parser.ts';

/** So many characters of texts may a workbook share: all of them must be in memory while its sheets are read. */
const MOST_CHARACTERS = 30_000_000;

/**
 * The texts that the sheets of a workbook refer to by number.
 * @throws ImportError where they are broken, or too many to be held.
 */
export async function readSharedStrings(
  pieces: AsyncIterable<string>,
  what: string,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const parser = createXmlParser(what);
  let [text, characters] = ['', 0];
  let within: 'NOTHING' | 'TEXT' | 'PHONETIC' = 'NOTHING';
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    if (local === 'si') text = '';
    else if (local === 'rPh') within = 'PHONETIC';
    else if (local === 't' && within !== 'PHONETIC') within = 'TEXT';
  });
  parser.on('text', (piece) => {
    if (within === 'TEXT') text += piece;
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 'rPh' || (local === 't' && within === 'TEXT')) within = 'NOTHING';
    if (local !== 'si') return;
    characters += text.length;
    if (characters > MOST_CHARACTERS) {
      throw new ImportError(
        `${what}: the workbook holds more text than can be read at once. Export its sheet as CSV and import that.`,
      );
    }
    strings.push(text);
  });
  for await (const piece of pieces) parser.write(piece);
  parser.close();
  return strings;
}
