import { isRecord } from '../canonical-json.ts';
import { SOURCE_FIELDS } from '../format/source-entry.ts';
import { layOut } from './lay-out.ts';
import { normaliseAmount } from './normalise-amount.ts';
import { normalisePeriod } from './normalise-period.ts';
import { orderKeys } from './order-keys.ts';
import { tidy } from './tidy.ts';

const PARTS = ['sources', 'livingCosts', 'physicianPay', 'discountRates'];
const ROW = ['country', 'city', 'role', 'amount', 'currency', 'rate', 'per', 'source', 'note'];

/** The one way in which `reference.json` is written: as a catalogue file, its figures in the order given. */
export function writeReferenceFile(raw: unknown): string {
  const file = tidy(raw);
  if (!isRecord(file)) return layOut(file);
  const parts = Object.entries(file).map(([part, value]): [string, unknown] => [
    part,
    part === 'sources' ? canonicalSources(value) : canonicalRows(value),
  ]);
  return layOut(orderKeys(Object.fromEntries(parts), PARTS));
}

function canonicalSources(sources: unknown): unknown {
  if (!isRecord(sources)) return sources;
  const entries = Object.entries(sources).map(([key, source]): [string, unknown] => {
    if (!isRecord(source)) return [key, source];
    const { asOf } = source;
    const written = typeof asOf === 'string' ? { ...source, asOf: normalisePeriod(asOf) } : source;
    return [key, orderKeys(written, Object.keys(SOURCE_FIELDS))];
  });
  return orderKeys(Object.fromEntries(entries), []);
}

function canonicalRows(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => {
    if (!isRecord(row)) return row;
    const { amount, currency } = row;
    const written =
      amount === undefined ? row : { ...row, amount: normaliseAmount(amount, currency) };
    return orderKeys(written, ROW);
  });
}
