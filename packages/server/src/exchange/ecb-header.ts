import { CurrencySchema } from '@second-opinion/core';
import * as v from 'valibot';
import { ImportError } from '../import/import-error.ts';

/** What the columns of the history hold. */
export interface EcbHeader {
  /** How many columns every line has. */
  readonly width: number;
  /** The currency of each column from the second on, as the file names it. */
  readonly codes: readonly string[];
  /** The same, null where ISO 4217 does not list it any more: no amount can be in it, so the column is left out. */
  readonly currencies: readonly (string | null)[];
}

/**
 * Reads the first line: `Date`, a currency a column, and an empty column at the end.
 * @throws ImportError where it is another line.
 */
export function readHeader(cells: readonly string[], file: string): EcbHeader {
  const [date, ...rest] = cells;
  const codes = rest.at(-1) === '' ? rest.slice(0, -1) : rest;
  const strange = date === 'Date' ? codes.find((code) => !/^[A-Z]{3}$/.test(code)) : date;
  if (strange !== undefined || codes.length === 0) {
    throw new ImportError(
      `${file}, line 1: ${JSON.stringify(strange ?? '')} has no place in the header, which is "Date,USD,JPY,…": a day, then a currency a column. The file is eurofxref-hist.csv of the European Central Bank.`,
    );
  }
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) {
    throw new ImportError(
      `${file}, line 1: ${twice} has two columns; each currency has one. Take the file as it is published.`,
    );
  }
  return {
    width: cells.length,
    codes,
    currencies: codes.map((code) => (v.is(CurrencySchema, code) ? code : null)),
  };
}
