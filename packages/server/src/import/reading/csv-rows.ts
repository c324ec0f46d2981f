import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { ImportError } from '../import-error.ts';
import { MOST_COLUMNS, type Row, type Rows } from './row.ts';
import { type TextOptions, textOfFile } from './text-of-file.ts';
import { createReach } from './within-reach.ts';

/** How a table of text is read. */
export interface CsvOptions extends TextOptions {
  /** What stands between cells; a comma where it is left out. */
  readonly delimiter?: string;
}

/** Rows that the parser has handed over, and how it goes on. */
interface Handed {
  readonly results: Papa.ParseResult<string[]>;
  readonly parser: Papa.Parser;
}

/**
 * The rows of a CSV file, some at a time. A row whose quotation marks are broken comes with a fault.
 * @throws ImportError where the file cannot be read, is cut off, or has more columns than any table has.
 */
export async function* csvRows(
  file: string,
  options: CsvOptions = {},
): Rows & AsyncGenerator<Row[]> {
  let [line, last] = [1, 1];
  const reach = createReach(
    () =>
      `${file}, line ${line}: a row begins here that does not end. A quotation mark seems to be open: close it, or double it within a cell.`,
  );
  const text = new Tail(textOfFile(file, options));
  for await (const { data, errors } of parsed(reach.through(text.pieces()), options.delimiter)) {
    const broken = new Map(errors.map(({ row, message }) => [row, message]));
    const rows: Row[] = [];
    for (const [index, cells] of data.entries()) {
      if (cells.length > MOST_COLUMNS) throw tooWide(file, line, cells.length);
      last = line;
      rows.push({ line, cells, fault: broken.get(index) ?? null });
      line += 1 + newlinesWithin(cells);
    }
    if (rows.length > 0) reach.reached();
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if (open !== undefined) throw leftOpen(file, last);
    if (rows.length > 0) yield rows;
  }
  if (!text.ended) throw cutOff(file, last);
}

function cutOff(file: string, line: number): ImportError {
  return new ImportError(
    `${file}, line ${line}: the last row has no end. The file seems cut off: download it again; if it is whole, add a line break at its end.`,
  );
}

function leftOpen(file: string, line: number): ImportError {
  return new ImportError(
    `${file}, line ${line}: a quotation mark opens a cell here that never closes. One within a cell is written twice (""); if the file is cut off, download it again.`,
  );
}

function tooWide(file: string, line: number, columns: number): ImportError {
  return new ImportError(
    `${file}, line ${line}: ${columns.toLocaleString('en')} columns, where a table has at most ${MOST_COLUMNS.toLocaleString('en')}. This is no table of records, or it has another delimiter.`,
  );
}

/** Remembers whether the text that went by ends as a text of lines does. */
class Tail {
  ended = true;
  readonly #text: AsyncIterable<string>;
  constructor(text: AsyncIterable<string>) {
    this.#text = text;
  }
  async *pieces(): AsyncGenerator<string> {
    for await (const piece of this.#text) {
      this.ended = piece.endsWith('\n') || piece.endsWith('\r');
      yield piece;
    }
  }
}

/** The parser calls with rows; this asks it for them, one call at a time. */
async function* parsed(
  text: AsyncIterable<string>,
  delimiter = ',',
): AsyncGenerator<Papa.ParseResult<string[]>> {
  const waiting: (Handed | 'END' | Error)[] = [];
  let wake: (() => void) | undefined;
  const hand = (what: Handed | 'END' | Error): void => {
    waiting.push(what);
    wake?.();
  };
  const input = Readable.from(text);
  Papa.parse<string[]>(input, {
    delimiter,
    chunk: (results, parser) => {
      parser.pause();
      hand({ results, parser });
    },
    complete: () => hand('END'),
    error: (error) => hand(error),
  });
  try {
    while (true) {
      const next = waiting.shift();
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if (next === 'END') {
        return;
      } else if (next instanceof Error) {
        throw next;
      } else {
        yield next.results;
        next.parser.resume();
      }
    }
  } finally {
    input.destroy();
  }
}

function newlinesWithin(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
