import { Readable, pipeline } from 'node:stream';
import { type ExchangeRate, ExchangeRateSchema, isDate } from '@second-opinion/core';
import { CsvError, parse } from 'csv-parse';
import * as v from 'valibot';
import { type EcbHeader, readHeader } from './ecb-header.ts';
import { ImportError } from '../import/import-error.ts';
import { textOfHistory } from './text-of-history.ts';

/** How rates of the bank name where they are from. */
export const ECB_SOURCE = 'European Central Bank';

/** One day of the history. */
export interface EcbDay {
  /** The line of the file, from 1. */
  readonly line: number;
  /** How many bytes of the file are read so far. */
  readonly bytes: number;
  /** ISO. */
  readonly date: string;
  readonly rates: readonly ExchangeRate[];
  /** How many currencies the bank did not quote on this day (`N/A`). */
  readonly unquoted: number;
  /** The currencies, quoted on this day, that are left out because ISO 4217 does not list them any more. */
  readonly ended: readonly string[];
}

const LineSchema = v.object({
  record: v.array(v.string()),
  info: v.object({ lines: v.number(), bytes: v.number() }),
});

/**
 * Reads the bank's history of euro reference rates (`eurofxref-hist.csv`) day by day, in the order of the file.
 * @throws ImportError at the first line that is not as the bank publishes it; what was read before is then not to be trusted.
 */
export async function* readEcbHistory(file: string): AsyncGenerator<EcbDay> {
  let header: EcbHeader | undefined;
  const lineOf = new Map<string, number>();
  for await (const { cells, line, bytes } of linesOf(file)) {
    if (header === undefined) {
      header = readHeader(cells, file);
      continue;
    }
    const day = readLine(cells, header, { file, line, bytes });
    const before = lineOf.get(day.date);
    if (before !== undefined) {
      throw new ImportError(
        `${file}, line ${line}: ${day.date} was on line ${before} already; each day has one line. Take the file as it is published.`,
      );
    }
    lineOf.set(day.date, line);
    yield day;
  }
  if (lineOf.size > 0) return;
  const what = header === undefined ? 'is empty' : 'has a header and no day';
  throw new ImportError(`${file} ${what}: download eurofxref-hist.csv again.`);
}

async function* linesOf(
  file: string,
): AsyncGenerator<{ cells: readonly string[]; line: number; bytes: number }> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  // An error of the source ends the parser with that error, which the loop then throws.
  pipeline(Readable.from(textOfHistory(file)), parser, () => undefined);
  try {
    for await (const entry of parser) {
      const { record, info } = v.parse(LineSchema, entry);
      yield { cells: record, line: info.lines, bytes: info.bytes };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(`${file}: this is no CSV (${error.message}). Take it as published.`, {
      cause: error,
    });
  }
}

function readLine(
  cells: readonly string[],
  header: EcbHeader,
  place: { readonly file: string; readonly line: number; readonly bytes: number },
): EcbDay {
  const { file, line, bytes } = place;
  if (cells.length !== header.width) {
    throw new ImportError(
      `${file}, line ${line}: ${cells.length} columns, where the header has ${header.width}. The file seems cut off: download it again.`,
    );
  }
  const [date = '', ...values] = cells;
  if (!isDate(date)) {
    throw new ImportError(
      `${file}, line ${line}: ${JSON.stringify(date)} is no day; write it as 2026-04-13.`,
    );
  }
  const quoted = values.slice(0, header.currencies.length).map((value) => isQuote(value));
  return {
    line,
    bytes,
    date,
    rates: header.currencies.flatMap((currency, index) =>
      currency === null || quoted[index] !== true
        ? []
        : [readRate({ date, currency, perEuro: values[index], source: ECB_SOURCE }, place)],
    ),
    unquoted: quoted.filter((isThere) => !isThere).length,
    ended: header.codes.filter(
      (_code, index) => header.currencies[index] === null && quoted[index] === true,
    ),
  };
}

function isQuote(value: string): boolean {
  return value !== 'N/A' && value !== '';
}

function readRate(
  rate: Readonly<Record<keyof ExchangeRate, string | undefined>>,
  { file, line }: { readonly file: string; readonly line: number },
): ExchangeRate {
  const parsed = v.safeParse(ExchangeRateSchema, rate);
  if (parsed.success) return parsed.output;
  throw new ImportError(`${file}, line ${line}, ${rate.currency}: ${parsed.issues[0].message}.`);
}
