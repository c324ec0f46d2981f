import { type Money, parseMoney } from '@second-opinion/core';
import type { WrittenValue } from './money-value.ts';

/** A price that can be read: its money, and the scale on which prices compare, "SGD per YEAR". */
export interface Price {
  readonly money: Money;
  readonly unit: string;
}

/** The price that a claim's value states, or null where it states none that can be read. */
export function priceOf({ amount, currency, per }: WrittenValue): Price | null {
  if (typeof amount !== 'string' || typeof currency !== 'string') return null;
  const money = parseMoney(amount, currency);
  return 'fault' in money ? null : { money, unit: `${currency} per ${String(per)}` };
}
