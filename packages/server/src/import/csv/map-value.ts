import { parseMoney } from '@second-opinion/core';
import { type Columns } from '../columns.ts';
import type { Mapped } from './mapping.ts';

/** What came of a part: a value, nothing where a cell is empty, or what is wrong with a cell. */
export type MappedValue =
  | { readonly kind: 'VALUE'; readonly value: unknown }
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'FAULT'; readonly fault: string };

/** Reads a part of a claim's value from the cells of a row. */
export type Reader = (cells: readonly string[]) => MappedValue;

/**
 * Makes a mapping's part into what reads it. An object of `amount` and `currency` is money, its amount decimal text.
 * @throws ImportError where the table lacks a column.
 */
export function readerOf(part: Mapped, columns: Columns): Reader {
  if (typeof part !== 'object') return () => ({ kind: 'VALUE', value: part });
  if (isColumn(part)) return columnReader(part, columns);
  const fields = Object.entries(part).map(([name, inner]) => ({
    name,
    read: readerOf(inner, columns),
  }));
  const isMoney = 'amount' in part && 'currency' in part;
  return (cells) => {
    const value: Record<string, unknown> = {};
    for (const { name, read } of fields) {
      const result = read(cells);
      if (result.kind !== 'VALUE') return result;
      value[name] = result.value;
    }
    return isMoney ? moneyOf(value) : { kind: 'VALUE', value };
  };
}

type ColumnPart = Extract<Mapped, { readonly column: string; readonly as: unknown }>;

function isColumn(part: object): part is ColumnPart {
  return 'column' in part && 'as' in part;
}

function columnReader({ column, as }: ColumnPart, columns: Columns): Reader {
  const place = columns.need(column);
  return (cells) => {
    const text = cells[place]?.trim() ?? '';
    if (text === '') return { kind: 'NOTHING' };
    if (as === 'TEXT') return { kind: 'VALUE', value: text };
    if (as === 'WHOLE') {
      if (/^\d{1,9}$/.test(text)) return { kind: 'VALUE', value: Number(text) };
      return { kind: 'FAULT', fault: `"${column}" is no whole number` };
    }
    const mapped = Object.hasOwn(as, text) ? as[text] : undefined;
    if (mapped !== undefined) return { kind: 'VALUE', value: mapped };
    return { kind: 'FAULT', fault: `"${column}" holds a word that the mapping does not know` };
  };
}

function moneyOf({ amount, currency }: Readonly<Record<string, unknown>>): MappedValue {
  const text = String(amount).replace(/^[^\d-]+/, '');
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  const money = parseMoney(plain, String(currency));
  if ('fault' in money) return { kind: 'FAULT', fault: 'an amount is none of its currency' };
  if (money.minor === 0)
    return { kind: 'FAULT', fault: 'an amount is 0, which is no price: it is not known' };
  return { kind: 'VALUE', value: money };
}
