import { type Money, decimalPlaces, parseMoney } from '@second-opinion/core';
import countryToCurrency from 'country-to-currency';

/** An amount of money in a text. */
export interface Amount {
  readonly money: Money;
  readonly start: number;
  readonly end: number;
  /** How the currency was known where its own mark does not say: "the institution's country". */
  readonly assumed: string | undefined;
}

/** What marks stand for, where a mark has one owner. */
const MARKS: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '₦': 'NGN',
  '৳': 'BDT',
  '₱': 'PHP',
  '฿': 'THB',
  '₩': 'KRW',
  '₪': 'ILS',
  us$: 'USD',
  'us $': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  s$: 'SGD',
  sg$: 'SGD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  fj$: 'FJD',
  tk: 'BDT',
  rm: 'MYR',
  ksh: 'KES',
  kshs: 'KES',
  ushs: 'UGX',
  ugshs: 'UGX',
  tsh: 'TZS',
  tshs: 'TZS',
  'gh¢': 'GHS',
  'gh₵': 'GHS',
  rmb: 'CNY',
  dhs: 'AED',
  'l.e': 'EGP',
  euro: 'EUR',
  euros: 'EUR',
};
/** Marks with several owners: only the country can tell which. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: [
    'USD',
    'AUD',
    'CAD',
    'NZD',
    'SGD',
    'HKD',
    'FJD',
    'BBD',
    'JMD',
    'TTD',
    'BSD',
    'BZD',
    'GYD',
    'NAD',
    'XCD',
    'TWD',
    'LRD',
    'SBD',
    'BND',
  ],
  rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  '¥': ['JPY', 'CNY'],
  r: ['ZAR'],
  k: ['ZMW', 'PGK'],
  shs: ['KES', 'UGX', 'TZS'],
  kr: ['SEK', 'NOK', 'DKK'],
};
const MARK =
  '(?:(?:US|us|AU?|AUD|SG?|CA?|NZ|HK|FJ) ?\\$|[£€₹₦৳₱฿₩₪$¥]|GH[¢₵]|\\b(?:R[sS]|rs|T[kK]|RM|K?[sS][hH][sS]?|KES|U[gG]?[sS]hs|T[sS]hs?|RMB|Dhs|kr|[Ee]uros?|L\\.E|[A-Z]{3}|R|K)(?![A-Za-z])\\.?)';
/** The digits of an amount: grouped by commas, points, spaces or apostrophes, Indian grouping too. */
const DIGITS =
  "(\\d{1,3}(?:[,'’] ?\\d{2,3}|[ \\u00a0]\\d{3}(?!\\d)|\\.\\d{3}(?!\\d)){1,6}(?:\\.\\d{1,2}(?!\\d))?|\\d{1,9}(?:\\.\\d{1,2}(?!\\d))?)";
/** A number that goes on after its digits is none of these: it is left out, rather than read in part. */
const AMOUNT = new RegExp(
  `(?:(${MARK})[\\s:.]{0,3})?(?:(${MARK})[\\s:.]{0,3})?(?<![\\d.,/])${DIGITS}(?!\\.?\\d)(?: ?([Ll]akhs?|[Ll]acs?|LPA|k|K)\\b)?(?:/[-=])?(?: ?(${MARK}))?`,
  'gu',
);

/**
 * Every amount in a text. One without any currency mark is left out, unless `bare` says that the label calls for
 * an amount; then the currency is the label's or the country's.
 */
export function findAmounts(
  text: string,
  country: string | null,
  bare?: { readonly label: string },
): Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.slice(0, 2_000).matchAll(AMOUNT)) {
    const [whole, before1, before2, digits = '', multiple, after] = match;
    const known = [before2, before1, after]
      .map((mark) => (mark === undefined ? null : currencyOf(mark, country)))
      .find((found) => found !== null);
    const currency =
      known ?? (bare === undefined ? null : labelCurrency(bare.label, country, digits, text));
    if (currency === null) continue;
    const decimal = decimalText(digits, multiple);
    const money = decimal === null ? null : parseMoney(decimal, currency.code);
    if (money === null || 'fault' in money || money.minor === 0) continue;
    const start = match.index;
    amounts.push({ money, start, end: start + whole.length, assumed: currency.assumed });
  }
  return amounts;
}

interface Currency {
  readonly code: string;
  readonly assumed: string | undefined;
}

/** The currency that a mark stands for in a country, or null where it stands for none. */
export function currencyOf(mark: string, country: string | null): Currency | null {
  const bare = mark.replace(/\.$/, '');
  const key = bare.toLowerCase().replace(/\s/g, '');
  const own = Object.hasOwn(MARKS, key) ? MARKS[key] : undefined;
  if (own !== undefined) return { code: own, assumed: undefined };
  const shared = Object.hasOwn(SHARED, key) ? SHARED[key] : undefined;
  if (shared !== undefined) {
    const local = currencyOfCountry(country);
    if (local !== null && shared.includes(local))
      return {
        code: local,
        assumed: `“${bare}” read as ${local}, the currency of the institution's country`,
      };
    // A dollar in a country without one is the American dollar: no other is quoted abroad.
    if (key === '$' && country !== null) return { code: 'USD', assumed: '“$” read as US dollars' };
    return null;
  }
  const isCode = decimalPlaces(bare) !== null && !NO_CURRENCY.has(bare);
  return isCode ? { code: bare, assumed: undefined } : null;
}

/** ISO codes that are words or abbreviations on university pages. */
const NO_CURRENCY = new Set([
  'ALL',
  'TOP',
  'MOP',
  'CUP',
  'BAM',
  'PEN',
  'TRY',
  'GEL',
  'LAK',
  'BOB',
  'MAD',
  'SOS',
  'COU',
  'COP',
  'ANG',
  'XXX',
  'STD',
  'SLE',
  'DOP',
  'SSP',
  'CHE',
  'MUR',
]);

/** The currency of a country, or null where the country is unknown. */
export function currencyOfCountry(country: string | null): string | null {
  return Object.entries(countryToCurrency).find(([code]) => code === country)?.[1] ?? null;
}

/** A bare figure under a label of money: "Fee (INR) | 45,000". Small or year-like figures are no amounts. */
function labelCurrency(
  label: string,
  country: string | null,
  digits: string,
  text: string,
): Currency | null {
  const plain = Number(digits.replace(/[^\d]/g, ''));
  if (plain < 300 || /^(?:19|20)\d\d$/.test(digits) || text.length > 60) return null;
  for (const [mark] of label.matchAll(/[£€₹₦$]|\b(?:[A-Z]{3}|Rs|RM|Tk|KSh)\b/g)) {
    const found = currencyOf(mark, country);
    if (found !== null) return found;
  }
  const local = currencyOfCountry(country);
  return local === null || !/[,’' ]/.test(digits)
    ? null
    : { code: local, assumed: "currency from the institution's country" };
}

/** "1,85,000" and "25 000" and "9.250" as "185000", "25000", "9250"; with "lakh" a hundred thousand times as much. */
function decimalText(digits: string, multiple: string | undefined): string | null {
  const joined = digits.replace(/[,'’\s\u00a0]/g, '').replace(/\.(?=\d{3}(?:\D|$))/g, '');
  if (multiple === undefined) return joined;
  if (multiple === 'LPA') return null;
  const factor = multiple.toLowerCase() === 'k' ? 3 : 5;
  const [whole = '0', fraction = ''] = joined.split('.');
  return String(Number(whole + fraction.padEnd(factor, '0')));
}
