import { type Fee, attributeOf } from '@second-opinion/core';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { findAmounts } from './amounts.ts';
import { audienceIn } from './price-words.ts';
import { type AttributeReader, type Subject, claim, merge } from './reader.ts';

const KINDS: readonly (readonly [Fee['kind'], RegExp])[] = [
  ['APPLICATION', /\bapplication (?:processing )?(?:fee|charge|cost)s?\b/i],
  ['REGISTRATION', /\b(?:registration|enrol?ment|admission) fees?\b/i],
  ['EXAMINATION', /\bexam(?:ination)?s? fees?\b/i],
];
const NOT =
  /\b(?:waive[dr]?|(?<!non-?)refund\w{0,20}|late|free|no application|scholarship|discount\w{0,20}|last year)\b/i;

/** What is charged beside the tuition: to apply, to register, to sit an examination. */
export const readFee: AttributeReader<'fee'> = (gathered, subject) =>
  merge(
    gathered.statements.flatMap((statement) => fromStatement(statement, subject)),
    (a, b) => attributeOf('fee').same(a, b) && a.kind === b.kind,
  );

function fromStatement(statement: Statement, subject: Subject): ClaimOf<'fee'>[] {
  const { kind, label, value } = statement;
  if (kind === 'DATA' || kind === 'HEADED' || value.length > 400) return [];
  const text = `${label} ${value}`;
  const named = KINDS.find(([, pattern]) => pattern.test(text));
  if (named === undefined || NOT.test(text)) return [];
  const [feeKind, pattern] = named;
  const labelled = pattern.test(label);
  const at = labelled ? 0 : value.search(pattern);
  // The amount next to the words, on either side; any other belongs to something else.
  const near = findAmounts(value, subject.country, labelled ? { label } : undefined).filter(
    ({ start, end }) => labelled || Math.min(Math.abs(start - at), Math.abs(end - at)) < 60,
  );
  const [amount, ...more] = near;
  if (amount === undefined || more.length > 0) return [];
  const after = value.slice(amount.end, amount.end + 40);
  const per = /\b(?:attempt|sitting)\b/i.test(after)
    ? 'ATTEMPT'
    : /\b(?:year|annum|annual)/i.test(after)
      ? 'YEAR'
      : 'ONCE';
  const audience = audienceIn(after, label);
  const price = { kind: feeKind, money: amount.money, per } as const;
  const fee: Fee = audience === null ? price : { ...price, audience };
  return [claim('fee', fee, statement, labelled ? 0.85 : 0.74, amount.assumed)];
}
