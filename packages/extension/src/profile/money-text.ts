import { type Money, moneyToDecimal, parseMoney } from '@second-opinion/core';
import { PROFILE_WORDS } from '../words/profile.ts';
import { parseDecimal } from './parse-decimal.ts';
import { readerLocale } from './reader-locale.ts';

const { faults } = PROFILE_WORDS;

/** What a reader's text came to: a value, nothing at all, or what is wrong with it. */
export type Typed<Value> =
  | { readonly kind: 'VALUE'; readonly value: Value }
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'FAULT'; readonly message: string };

/** Reads an amount of a currency. */
export function typedMoney(text: string, currency: string): Typed<Money> {
  if (text.trim() === '') return { kind: 'EMPTY' };
  const decimal = parseDecimal(text, readerLocale());
  if (decimal === null || decimal.startsWith('-')) return { kind: 'FAULT', message: faults.amount };
  const money = parseMoney(decimal, currency);
  if ('minor' in money) return { kind: 'VALUE', value: money };
  const tooExact = parseMoney(decimal.replace(/\..*/, ''), currency);
  const message = 'minor' in tooExact ? faults.places(currency) : faults.large;
  return { kind: 'FAULT', message };
}

/** An amount as the reader would type it: "85,000". */
export function moneyText(money: Money): string {
  const [whole = '0', fraction] = moneyToDecimal(money).split('.');
  const format = new Intl.NumberFormat(readerLocale());
  const point = format.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const grouped = format.format(BigInt(whole));
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

/** Reads a number between two bounds, whole where asked. */
export function typedNumber(
  text: string,
  { min, max, whole }: { readonly min: number; readonly max: number; readonly whole: boolean },
): Typed<number> {
  if (text.trim() === '') return { kind: 'EMPTY' };
  const decimal = parseDecimal(text.replace(/%\s*$/, ''), readerLocale());
  if (decimal === null) return { kind: 'FAULT', message: faults.number };
  const value = Number(decimal);
  if (value < min || value > max || (whole && !Number.isInteger(value))) {
    const bounds = [numberText(min), numberText(max)] as const;
    return { kind: 'FAULT', message: whole ? faults.whole(...bounds) : faults.range(...bounds) };
  }
  return { kind: 'VALUE', value };
}

/** A number as the reader would type it. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(readerLocale(), { maximumFractionDigits: 4 }).format(value);
}
