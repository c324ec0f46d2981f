import {
  type AttributeKey,
  type Tuition,
  attributeOf,
  findAttribute,
  parseMoney,
} from '@second-opinion/core';
import type { ReadClaim } from '../src/page-reading.ts';
import type { ExpectedRow } from './corpus.ts';

/** A claim beside the judgement on it. */
export interface JudgedClaim {
  readonly file: string;
  readonly institution: string;
  readonly claim: ReadClaim;
  readonly right: boolean;
  /** Why it is wrong: nothing of the kind is on the page, or its value is another. */
  readonly miss: 'ABSENT' | 'OTHER_VALUE' | null;
}

/** What one page's claims came to. */
export interface PageFacts {
  readonly judged: readonly JudgedClaim[];
  /** Expected facts that no claim states. */
  readonly missed: readonly { readonly attribute: string; readonly text: string }[];
  /** How many facts were expected, by attribute. */
  readonly expected: ReadonlyMap<string, number>;
}

/** Compares a page's claims with what a person read: attribute, qualifier and value must agree. */
export function scoreFacts(
  row: ExpectedRow,
  institution: string,
  claims: readonly ReadClaim[],
): PageFacts {
  const wanted = row.expected
    .filter(({ attribute }) => !row.unsure.includes(attribute))
    .map((fact) => ({ ...fact, met: false }));
  const judged: JudgedClaim[] = [];
  for (const claim of claims) {
    const { attribute } = claim;
    if (row.unsure.includes(attribute)) continue;
    const rivals = wanted.filter((fact) => fact.attribute === attribute);
    if (rivals.length === 0 && !row.absent.includes(attribute)) continue;
    const met = rivals.filter((fact) => agrees(claim, fact.value));
    for (const fact of met) fact.met = true;
    const miss = met.length > 0 ? null : rivals.length === 0 ? 'ABSENT' : 'OTHER_VALUE';
    judged.push({ file: row.file, institution, claim, right: miss === null, miss });
  }
  const expected = new Map<string, number>();
  for (const { attribute } of wanted) expected.set(attribute, (expected.get(attribute) ?? 0) + 1);
  const missed = wanted
    .filter(({ met }) => !met)
    .map(({ attribute, value }) => ({ attribute, text: Object.values(value).join(' ') }));
  return { judged, missed, expected };
}

/** Whether a claim states an expected value, given in the catalogue's format; parts that it leaves open agree. */
export function agrees(
  claim: ReadClaim,
  expected: Readonly<Record<string, string | number | boolean>>,
): boolean {
  if (claim.attribute === 'credits') {
    const { amount, system } = claim.value;
    return amount === expected['amount'] && (expected['system'] ?? system) === system;
  }
  if (claim.attribute === 'intake') return claim.value.month === expected['month'];
  const value = toCore(claim.attribute, expected);
  if (value === null) return false;
  const attribute = attributeOf(claim.attribute);
  const given = claim.attribute === 'tuition' ? onlyAsked(claim.value, expected) : claim.value;
  return attribute.qualify(given) === attribute.qualify(value) && attribute.same(given, value);
}

/** A fee without the qualifiers that the expected one leaves open. */
function onlyAsked(value: Tuition, expected: Readonly<Record<string, unknown>>): Tuition {
  const kept = Object.entries(value).filter(
    ([key]) => ['audience', 'money', 'per'].includes(key) || expected[key] !== undefined,
  );
  const { audience, money, per } = value;
  return { ...Object.fromEntries(kept), audience, money, per };
}

/** An expected value as core's: amounts become money. */
function toCore(
  key: AttributeKey,
  expected: Readonly<Record<string, unknown>>,
): ReadClaim['value'] | null {
  const { amount, currency, ...rest } = expected;
  const money = typeof currency === 'string' ? parseMoney(String(amount), currency) : null;
  const candidate = money === null ? rest : { ...rest, money };
  const result = findAttribute(key)?.schema['~standard'].validate(candidate);
  if (result === undefined || result instanceof Promise || result.issues !== undefined) return null;
  return result.value;
}
