import { moneyToDecimal, parseMoney } from '@second-opinion/core';

/** An amount of money in its one spelling, "87.20" or "3300"; what cannot be read is left for lint to name. */
export function normaliseAmount(amount: unknown, currency: unknown): unknown {
  if (typeof currency !== 'string') return amount;
  const text = typeof amount === 'number' ? String(amount) : amount;
  if (typeof text !== 'string') return amount;
  const money = parseMoney(text.trim(), currency);
  return 'fault' in money ? amount : moneyToDecimal(money);
}
