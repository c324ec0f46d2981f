import { findAttribute } from '@second-opinion/core';
import { isRecord } from '../canonical-json.ts';
import { fieldsOf } from '../format/attribute-fields.ts';
import { FIELDS } from '../format/file-shape.ts';
import { holdOnce } from './hold-once.ts';
import { normaliseAmount } from './normalise-amount.ts';
import { normalisePeriod } from './normalise-period.ts';
import { orderClaims } from './order-claims.ts';
import { orderKeys } from './order-keys.ts';
import { tidy } from './tidy.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * A file's content in its one form: tidy text, periods and amounts in one spelling, keys in the order of the
 * format, sources by key, programs by id, claims by attribute, and what is said of several programs held once.
 * Nothing that is said is dropped, and what lint would refuse is left as it is for lint to name.
 */
export function canonicalise(raw: unknown): unknown {
  const file = tidy(raw);
  if (!isRecord(file)) return file;
  return orderKeys(
    holdOnce({
      ...file,
      ...change(file, 'institution', (value) =>
        mapRow(value, (row) => orderKeys(row, keys('institution'))),
      ),
      ...change(file, 'sources', (value) => mapRow(value, canonicalSources)),
      ...change(file, 'shared', (entries) => mapRows(entries, canonicalShared)),
      ...change(file, 'programs', canonicalPrograms),
    }),
    keys('file'),
  );
}

function canonicalSources(sources: Row): Row {
  const entries = Object.entries(sources).map(([key, source]): [string, unknown] => [
    key,
    mapRow(source, (row) => orderKeys({ ...row, ...change(row, 'asOf', period) }, keys('source'))),
  ]);
  return orderKeys(Object.fromEntries(entries), []);
}

function canonicalShared(entry: Row): Row {
  return orderKeys({ ...entry, ...change(entry, 'claims', canonicalClaims) }, keys('shared'));
}

function canonicalPrograms(programs: unknown): unknown {
  if (!Array.isArray(programs)) return programs;
  const rows = programs.map((program: unknown) => mapRow(program, canonicalProgram));
  return rows.toSorted((a, b) => {
    const [one, other] = [idOf(a), idOf(b)];
    return one < other ? -1 : Number(one > other);
  });
}

function canonicalProgram(program: Row): Row {
  return orderKeys(
    {
      ...program,
      ...change(program, 'courseCodes', (codes) =>
        mapRows(codes, (row) => orderKeys(row, keys('courseCode'))),
      ),
      ...change(program, 'claims', canonicalClaims),
    },
    keys('program'),
  );
}

function canonicalClaims(claims: unknown): unknown {
  const rows = mapRows(claims, canonicalClaim);
  return Array.isArray(rows) ? orderClaims(rows) : rows;
}

function canonicalClaim(claim: Row): Row {
  const attribute =
    typeof claim['attribute'] === 'string' ? findAttribute(claim['attribute']) : undefined;
  const order = attribute === undefined ? [] : fieldsOf(attribute).map((field) => field.name);
  const value = change(claim, 'value', (written) =>
    mapRow(written, (row) => orderKeys(canonicalValue(row), order)),
  );
  return orderKeys({ ...claim, ...value }, keys('claim'));
}

function canonicalValue(value: Row): Row {
  return {
    ...value,
    ...change(value, 'amount', (amount) => normaliseAmount(amount, value['currency'])),
    ...change(value, 'academicYear', period),
  };
}

function period(value: unknown): unknown {
  return typeof value === 'string' ? normalisePeriod(value) : value;
}

function keys(object: keyof typeof FIELDS): string[] {
  return Object.keys(FIELDS[object]);
}

function idOf(program: unknown): string {
  return isRecord(program) ? String(program['id']) : '';
}

/** One changed field, or none where the row has no such field. */
function change(row: Row, key: string, how: (value: unknown) => unknown): Row {
  return Object.hasOwn(row, key) ? { [key]: how(row[key]) } : {};
}

function mapRow(value: unknown, how: (row: Row) => Row): unknown {
  return isRecord(value) ? how(value) : value;
}

function mapRows(value: unknown, how: (row: Row) => Row): unknown {
  return Array.isArray(value) ? value.map((entry: unknown) => mapRow(entry, how)) : value;
}
