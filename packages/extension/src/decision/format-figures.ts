import { type Interval, decimalPlaces } from '@second-opinion/core';
import { readerLocale } from '../profile/reader-locale.ts';

/** "USD 48,000 – 61,000": whole units, a range widened outwards, since cents would feign precision. */
export function moneyRange(range: Interval, currency: string): string {
  const unit = 10 ** (decimalPlaces(currency) ?? 0);
  const point = range.min === range.max;
  const [min, max] = point
    ? [Math.round(range.min / unit), Math.round(range.min / unit)]
    : [Math.floor(range.min / unit), Math.ceil(range.max / unit)];
  return between(moneyFormat(currency), min, max);
}

/** One amount in whole units. */
export function moneyPoint(minor: number, currency: string): string {
  return moneyRange({ min: minor, max: minor }, currency);
}

/** "9–12 %" of fractions. */
export function shareRange({ min, max }: Interval): string {
  const digits = Math.abs(max) < 0.1 ? 1 : 0;
  return spaced(between(format({ style: 'percent', maximumFractionDigits: digits }), min, max));
}

/** "3.5 %" of a fraction. */
export function share(value: number): string {
  return spaced(format({ style: 'percent', maximumFractionDigits: 1 }).format(value));
}

/** As the sentences of core write it: with a space that no line breaks at, in every language. */
function spaced(text: string): string {
  return text.replaceAll(/(?<=\d)%/g, '\u00A0%');
}

/** "4–6 years", to the nearest half. */
export function yearsRange({ min, max }: Interval): string {
  const unit = format({
    style: 'unit',
    unit: 'year',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return between(unit, half(min), half(max));
}

function half(years: number): number {
  return Math.round(years * 2) / 2;
}

/** "1.2–1.6" */
export function numberRange({ min, max }: Interval): string {
  return between(format({ maximumFractionDigits: 2 }), min, max);
}

function moneyFormat(currency: string): Intl.NumberFormat {
  return format({ style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 });
}

/** The browser leaves out the half that both ends share; equal ends are one number. */
function between(formatter: Intl.NumberFormat, min: number, max: number): string {
  const [low, high] = [formatter.format(min), formatter.format(max)];
  if (low === high) return high;
  // Of two amounts below zero the browser writes one sign alone, which reads as if the second were above.
  return min < 0 ? `${low} – ${high}` : formatter.formatRange(min, max);
}

const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([readerLocale(), options]);
  const made = formats.get(key) ?? new Intl.NumberFormat(readerLocale(), options);
  formats.set(key, made);
  return made;
}
