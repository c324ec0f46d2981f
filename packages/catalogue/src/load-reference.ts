import { basename, dirname } from 'node:path';
import { type Money, type Source, parseMoney } from '@second-opinion/core';
import * as v from 'valibot';
import { REFERENCE_FILE } from './catalogue-folder.ts';
import type { Fault, Path } from './fault.ts';
import { type ReferenceShape, ReferenceShapeSchema } from './format/reference-shape.ts';
import { messageOf, pathOf } from './format/shape-complaint.ts';
import { openJson } from './json/open-json.ts';
import { describePlace } from './place.ts';
import { readText } from './read-folder.ts';

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

/** All of the reference figures, or all that is wrong with them. */
export type ReferenceResult =
  | { readonly kind: 'LOADED'; readonly reference: LoadedReference }
  | { readonly kind: 'FAULTY'; readonly faults: readonly Fault[] };

type Complain = (path: Path, message: string, remedy: string) => void;

/** Reads and checks the published figures; the package's own file by default. */
export async function loadReference(
  options: { readonly file?: string } = {},
): Promise<ReferenceResult> {
  const path = options.file ?? REFERENCE_FILE;
  const name = basename(path);
  const read = await readText(dirname(path), name);
  if ('fault' in read) return { kind: 'FAULTY', faults: [read.fault] };
  const json = openJson(read.text);
  const faults: Fault[] = [];
  const fault = (place: string, line: number, message: string, remedy: string): void => {
    faults.push({ file: name, place, line, rule: 'reference', severity: 'ERROR', message, remedy });
  };
  if (json.kind !== 'OPENED') {
    const message = json.kind === 'BROKEN' ? json.message : `the key ${json.key} cannot stand here`;
    fault(`line ${json.line}`, json.line, message, 'mend the JSON there or on the line before');
    return { kind: 'FAULTY', faults };
  }
  const complain: Complain = (at, message, remedy) => {
    const line = json.lineOf(at);
    fault(describePlace(json.value, at, line), line, message, remedy);
  };
  const shape = v.safeParse(ReferenceShapeSchema, json.value);
  if (!shape.success) {
    for (const issue of shape.issues) {
      const at = pathOf(issue);
      complain(
        at,
        messageOf(issue, at.at(-1) ?? 'the file'),
        'packages/catalogue/README.md lists the fields',
      );
    }
    return { kind: 'FAULTY', faults };
  }
  const reference = toReference(shape.output, complain);
  return faults.length > 0 ? { kind: 'FAULTY', faults } : { kind: 'LOADED', reference };
}

function toReference(shape: ReferenceShape, complain: Complain): LoadedReference {
  const sources = new Map<string, Source>(
    Object.entries(shape.sources).map(([key, entry]) => [
      key,
      { id: `reference/${key}`, ...entry, note: entry.note ?? null },
    ]),
  );
  const place = <Row extends { source: string }>(
    list: string,
    rows: readonly Row[],
  ): (Omit<Row, 'source'> & { source: Source })[] =>
    rows.flatMap((row, index) => {
      const source = sources.get(row.source);
      if (source !== undefined) return [{ ...row, source }];
      complain(
        [list, index, 'source'],
        `${JSON.stringify(row.source)} is no source of this file`,
        'add it under "sources"',
      );
      return [];
    });
  const price = <Row extends { amount: string; currency: string }>(
    list: string,
    rows: readonly Row[],
  ): (Omit<Row, 'amount' | 'currency'> & { money: Money })[] =>
    rows.flatMap(({ amount, currency, ...row }, index) => {
      const money = parseMoney(amount, currency);
      if (!('fault' in money)) return [{ ...row, money }];
      complain(
        [list, index, 'amount'],
        money.fault,
        'write "amount": "3505.81", "currency": "SGD"',
      );
      return [];
    });
  return {
    livingCosts: price('livingCosts', place('livingCosts', shape.livingCosts)).map((row) => ({
      ...row,
      city: row.city ?? null,
    })),
    physicianPay: price('physicianPay', place('physicianPay', shape.physicianPay)),
    discountRates: place('discountRates', shape.discountRates),
    sources: [...sources.values()],
  };
}
