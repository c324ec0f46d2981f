import currencyCodes from 'currency-codes';
import * as v from 'valibot';

/** An amount in the currency's minor units (cents, sen; none for UGX), so that no sum is ever rounded. */
export interface Money {
  /** Whole minor units. */
  readonly minor: number;
  /** ISO 4217 code, upper case. */
  readonly currency: string;
}

/** How many decimal places ISO 4217 gives a currency, or null when there is none of that code in upper case. */
export function decimalPlaces(currency: string): number | null {
  // The library takes lower case too; two spellings of one currency would never compare.
  return /^[A-Z]{3}$/.test(currency) ? (currencyCodes.code(currency)?.digits ?? null) : null;
}

/** Takes ISO 4217 codes in upper case. */
export const CurrencySchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.check(
    (code) => decimalPlaces(code) !== null,
    (issue) => `${JSON.stringify(issue.input)} is no ISO 4217 currency code such as "SGD"`,
  ),
);

/** Takes whole minor units, zero or more, of a currency that exists. */
export const MoneySchema: v.GenericSchema<unknown, Money> = v.strictObject({
  minor: v.pipe(v.number(), v.safeInteger('money is whole minor units'), v.minValue(0)),
  currency: CurrencySchema,
});

/** A decimal amount as text, without grouping: "3505.81". */
const DECIMAL = /^(\d{1,13})(?:\.(\d{1,4}))?$/;

/**
 * Reads a decimal amount in major units without ever making a float of it.
 * @returns the money, or a sentence that says what is wrong with the amount.
 */
export function parseMoney(amount: string, currency: string): Money | { fault: string } {
  const places = decimalPlaces(currency);
  if (places === null) return { fault: `${JSON.stringify(currency)} is no ISO 4217 currency code` };
  const match = DECIMAL.exec(amount);
  if (match === null) {
    return { fault: `${JSON.stringify(amount)} is no amount; write digits such as "3505.81"` };
  }
  const [, whole = '', fraction = ''] = match;
  const kept = fraction.slice(0, places).padEnd(places, '0');
  if (/[1-9]/.test(fraction.slice(places))) {
    return { fault: `${amount} has more decimal places than ${currency} has (${places})` };
  }
  const minor = Number(whole + kept);
  return Number.isSafeInteger(minor) ? { minor, currency } : { fault: `${amount} is too large` };
}

/** The amount in major units as exact decimal text: the inverse of `parseMoney`. */
export function moneyToDecimal(money: Money): string {
  const places = decimalPlaces(money.currency) ?? 0;
  const digits = String(money.minor).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  return /[1-9]/.test(fraction) ? `${whole}.${fraction}` : whole;
}

/** "SGD 3,505.81", "3 505,81 SGD": the code, because "$" has twenty owners; no decimals where they are zero. */
export function formatMoney(money: Money, locale: string = 'en'): string {
  const [whole = '0', fraction] = moneyToDecimal(money).split('.');
  const grouped = BigInt(whole).toLocaleString(locale);
  const amount =
    fraction === undefined
      ? grouped
      : `${grouped}${(1.1).toLocaleString(locale).charAt(1)}${fraction}`;
  return codeIsLast(locale)
    ? `${amount}\u00a0${money.currency}`
    : `${money.currency}\u00a0${amount}`;
}

/** Asked once a locale: making a format takes far longer than using one. */
const LAST = new Map<string, boolean>();

function codeIsLast(locale: string): boolean {
  const known = LAST.get(locale);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'code',
  });
  const last = format.formatToParts(1).at(-1)?.type === 'currency';
  LAST.set(locale, last);
  return last;
}

/** Whether both are the same amount in the same currency. */
export function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}
