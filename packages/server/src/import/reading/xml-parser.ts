import { SaxesParser } from 'saxes';
import { ImportError } from '../import-error.ts';

/**
 * A parser of XML that throws at the first thing that is wrong. Declarations of entities, and any other, are refused, so
 * nothing in a document can grow or read another file.
 * @param what whose XML it is, to begin a message with: the file, or the file and its part.
 */
export function createXmlParser(what: string): SaxesParser {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new ImportError(
      `${what}, line ${parser.line}: a document type is declared here. Files that declare entities are not read: remove the <!DOCTYPE …>.`,
    );
  });
  parser.on('error', (error) => {
    throw new ImportError(
      `${what}, line ${error.message}. This is no well-formed XML, or it is cut off: take it as published.`,
      { cause: error },
    );
  });
  return parser;
}

/** A name without its prefix: "dc:title" is "title". */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
