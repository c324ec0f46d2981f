import { type Money, type Source, parseMoney } from '@second-opinion/core';
import * as v from 'valibot';
import type { Complaint, Fault } from '../fault.ts';
import { messageOf, pathOf } from '../format/shape-complaint.ts';
import { describeBroken } from '../json/describe-broken.ts';
import { openJson } from '../json/open-json.ts';
import { describePlace } from '../place.ts';
import { type ReferenceShape, ReferenceShapeSchema } from './reference-shape.ts';

/** What every published figure carries. */
interface Published {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly source: Source;
  /** What the figure covers and leaves out. */
  readonly note: string;
}

/** What one person spends on living, as a source puts it. */
export interface LivingCost extends Published {
  /** Null where the figure is for the whole country. */
  readonly city: string | null;
  readonly money: Money;
  readonly per: 'MONTH' | 'YEAR';
}

/** What physicians earn in a year before tax. */
export interface PhysicianPay extends Published {
  readonly role: ReferenceShape['physicianPay'][number]['role'];
  readonly money: Money;
  readonly per: 'YEAR';
}

/** A rate that a government discounts by. */
export interface DiscountRate extends Published {
  /** A share a year: 0.035. */
  readonly rate: number;
}

/** Published figures that computations offer as labelled assumptions; none is ever used unasked. */
export interface LoadedReference {
  readonly livingCosts: readonly LivingCost[];
  readonly physicianPay: readonly PhysicianPay[];
  readonly discountRates: readonly DiscountRate[];
  readonly sources: readonly Source[];
}

/** The text of `reference.json` in core's words, or all that is wrong with it. */
export function openReference(
  name: string,
  text: string,
): { kind: 'LOADED'; reference: LoadedReference } | { kind: 'FAULTY'; faults: Fault[] } {
  const json = openJson(text);
  if (json.kind !== 'OPENED') return { kind: 'FAULTY', faults: [describeBroken(name, json)] };
  const shape = v.safeParse(ReferenceShapeSchema, json.value);
  const complaints = shape.success ? [] : shape.issues.map((issue) => toComplaint(issue));
  const reference = shape.success ? toReference(shape.output, complaints) : null;
  if (reference !== null && complaints.length === 0) return { kind: 'LOADED', reference };
  const faults = complaints.map(({ path, ...complaint }): Fault => {
    const line = json.lineOf(path);
    const place = describePlace(json.value, path, line);
    return { file: name, place, line, rule: 'reference', severity: 'ERROR', ...complaint };
  });
  return { kind: 'FAULTY', faults };
}

function toComplaint(issue: v.BaseIssue<unknown>): Complaint {
  const path = pathOf(issue);
  const remedy = 'packages/catalogue/README.md shows how these figures are written';
  return { path, message: messageOf(issue, path.at(-1) ?? 'the file'), remedy };
}

/** Translates what can be, and adds a complaint for each figure that cannot. */
function toReference(shape: ReferenceShape, complaints: Complaint[]): LoadedReference {
  const sources = new Map<string, Source>(
    Object.entries(shape.sources).map(([key, entry]) => [
      key,
      { id: `reference/${key}`, ...entry, note: entry.note ?? null },
    ]),
  );
  const sourceOf = (key: string, list: string, index: number): Source | null => {
    const source = sources.get(key);
    if (source !== undefined) return source;
    const message = `${JSON.stringify(key)} is no source of this file`;
    complaints.push({ path: [list, index, 'source'], message, remedy: 'add it under "sources"' });
    return null;
  };
  const moneyOf = (
    row: { amount: string; currency: string },
    list: string,
    index: number,
  ): Money | null => {
    const money = parseMoney(row.amount, row.currency);
    if (!('fault' in money)) return money;
    const remedy = 'write "amount": "3505.81", "currency": "SGD"';
    complaints.push({ path: [list, index, 'amount'], message: money.fault, remedy });
    return null;
  };
  return {
    livingCosts: shape.livingCosts.flatMap(({ amount, currency, city = null, ...row }, index) => {
      const source = sourceOf(row.source, 'livingCosts', index);
      const money = moneyOf({ amount, currency }, 'livingCosts', index);
      return source === null || money === null ? [] : [{ ...row, city, money, source }];
    }),
    physicianPay: shape.physicianPay.flatMap(({ amount, currency, ...row }, index) => {
      const source = sourceOf(row.source, 'physicianPay', index);
      const money = moneyOf({ amount, currency }, 'physicianPay', index);
      return source === null || money === null ? [] : [{ ...row, money, source }];
    }),
    discountRates: shape.discountRates.flatMap((row, index) => {
      const source = sourceOf(row.source, 'discountRates', index);
      return source === null ? [] : [{ ...row, source }];
    }),
    sources: [...sources.values()],
  };
}
