import {
  type Profile,
  type ProfileFault,
  decimalPlaces,
  parseMoney,
  readProfile,
} from '@second-opinion/core';
import type { ProfileInput } from './profile-input.ts';

type Given = typeof ProfileInput.$inferInput;

/** A profile with the currency to reckon in, or every field that is wrong. */
export type DecisionReading =
  | { readonly kind: 'READ'; readonly profile: Profile; readonly currency: string | null }
  | { readonly kind: 'INVALID'; readonly faults: readonly ProfileFault[] };

/**
 * Reads a profile as GraphQL brings it.
 * @param currency to show figures in; null where none was asked for: then no figure is shown.
 */
export function readProfileInput(
  given: Given | null | undefined,
  currency: string | null | undefined,
): DecisionReading {
  const faults: ProfileFault[] = [];
  const plain = given == null ? {} : toPlain(given, faults);
  if (currency != null && decimalPlaces(currency) === null) {
    const message = `${JSON.stringify(currency)} is no ISO 4217 currency code such as "SGD"`;
    faults.push({ field: 'currency', message });
  }
  const reading = readProfile(plain);
  const unread = new Set(faults.map(({ field }) => field.split('.')[0]));
  if (reading.kind === 'INVALID') {
    faults.push(...reading.faults.filter(({ field }) => !unread.has(field.split('.')[0])));
  }
  if (reading.kind === 'INVALID' || faults.length > 0) return { kind: 'INVALID', faults };
  return { kind: 'READ', profile: reading.profile, currency: currency ?? null };
}

/** The input in the shape of core's profile: no nulls, money in minor units, weights by criterion. */
function toPlain(given: Given, faults: ProfileFault[]): object {
  const { feeStatus, weights, payAfter, ...rest } = given;
  return {
    ...plainRecord(rest, '', faults),
    ...(feeStatus == null ? {} : { audience: feeStatus }),
    ...(weights == null
      ? {}
      : { weights: Object.fromEntries(weights.map((entry) => [entry.criterion, entry.weight])) }),
    ...(payAfter == null ? {} : { payAfter: toPayAfter(payAfter, faults) }),
  };
}

function toPayAfter(given: NonNullable<Given['payAfter']>, faults: ProfileFault[]): unknown {
  const { from, to, reference, stated } = given;
  const choices = [from != null, reference != null, stated === true].filter(Boolean).length;
  if (choices !== 1 || (to != null && from == null)) {
    const message = 'give one of `from` (with `to` or without), `reference` and `stated: true`';
    faults.push({ field: 'payAfter', message });
    return undefined;
  }
  if (reference != null) return { kind: 'REFERENCE', id: reference };
  if (from == null) return { kind: 'STATED' };
  return { kind: 'OWN', ...plainRecord({ from, to }, 'payAfter.', faults) };
}

/** Without what is null, and with every money as core knows it. */
function plainRecord(record: object, path: string, faults: ProfileFault[]): object {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value != null)
      .map(([key, value]) => [key, plainValue(value, `${path}${key}`, faults)]),
  );
}

function plainValue(value: unknown, field: string, faults: ProfileFault[]): unknown {
  if (Array.isArray(value)) {
    return value.map((entry: unknown, place) => plainValue(entry, `${field}.${place}`, faults));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (!isMoneyInput(value)) return plainRecord(value, `${field}.`, faults);
  const money = parseMoney(value.amount, value.currency);
  if (!('fault' in money)) return money;
  faults.push({ field, message: money.fault });
  return undefined;
}

function isMoneyInput(value: object): value is { amount: string; currency: string } {
  return (
    'amount' in value &&
    typeof value.amount === 'string' &&
    'currency' in value &&
    typeof value.currency === 'string'
  );
}
