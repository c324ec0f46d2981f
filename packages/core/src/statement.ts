import type { Attribute } from './attribute/definition.ts';
import type { AttributeKey, AttributeValue } from './attribute/registry.ts';
import type { Voice } from './authority.ts';
import type { Claim } from './claim.ts';

/** All that one source says about one attribute and qualifier for one period. */
export interface Statement extends Voice {
  readonly claims: readonly Claim[];
}

type Definition = Attribute<AttributeKey, AttributeValue>;

/** The period a claim speaks for: what its value names, else what its source does. */
export function periodOf(attribute: Definition, claim: Claim): string | null {
  return attribute.period(claim.value) ?? claim.source.asOf;
}

/** Groups claims of one attribute and qualifier by source and period; equal values of one source count once. */
export function toStatements(attribute: Definition, claims: readonly Claim[]): Statement[] {
  const groups = new Map<string, { claims: Claim[] } & Voice>();
  for (const claim of claims) {
    const period = periodOf(attribute, claim);
    const key = `${claim.source.id}\n${period ?? ''}`;
    const group = groups.get(key) ?? { source: claim.source, period, claims: [] };
    groups.set(key, group);
    if (!group.claims.some((known) => attribute.same(known.value, claim.value)))
      group.claims.push(claim);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    claims: group.claims.toSorted(byValue(attribute)),
  }));
}

/** The order of a statement's claims: by size where there is one, else by text, so that input order never shows. */
function byValue(attribute: Definition): (a: Claim, b: Claim) => number {
  return (a, b) => {
    const [left, right] = [attribute.measure(a.value), attribute.measure(b.value)];
    if (left !== null && right !== null && left.unit === right.unit && left.min !== right.min) {
      return left.min - right.min;
    }
    const [one, other] = [JSON.stringify(a.value), JSON.stringify(b.value)];
    if (one === other) return a.id < b.id ? -1 : 1;
    return one < other ? -1 : 1;
  };
}
