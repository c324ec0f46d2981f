import { parseMoney } from '@second-opinion/core';

/** A claim's value as a file writes it: what has a `currency` carries money, its `amount` as decimal text. */
export type WrittenValue = Readonly<Record<string, unknown>>;

/** A value with its money in minor units, or what keeps its amount from being read. */
export type ReadValue =
  | { readonly kind: 'READ'; readonly value: WrittenValue }
  | {
      readonly kind: 'UNREADABLE';
      readonly field: 'amount' | 'currency';
      readonly message: string;
    };

/** Turns amount and currency into money; a value without a currency stays as it is. */
export function readMoney(written: WrittenValue): ReadValue {
  if (!('currency' in written)) return { kind: 'READ', value: written };
  const { amount, currency, ...rest } = written;
  if (typeof currency !== 'string') {
    return { kind: 'UNREADABLE', field: 'currency', message: 'a currency is text such as "SGD"' };
  }
  if (typeof amount !== 'string') {
    return {
      kind: 'UNREADABLE',
      field: 'amount',
      message: 'an amount of money is text such as "3505.81"',
    };
  }
  const money = parseMoney(amount, currency);
  if ('fault' in money) {
    const field = money.fault.startsWith(JSON.stringify(currency)) ? 'currency' : 'amount';
    return { kind: 'UNREADABLE', field, message: money.fault };
  }
  return { kind: 'READ', value: { ...rest, money } };
}
