import type { Attribute, Measure } from './attribute/definition.ts';
import type { AttributeKey, AttributeValue } from './attribute/registry.ts';
import type { Voice } from './authority.ts';
import type { Claim } from './claim.ts';

/** All that one source says about one attribute and qualifier for one period. */
export interface Statement extends Voice {
  /** Each value once, by size where there is one, else by text. */
  readonly claims: readonly Claim[];
  /** Further claims whose value equals one of `claims`: pages repeat themselves, with other notes. */
  readonly repeats: readonly Claim[];
}

type Definition = Attribute<AttributeKey, AttributeValue>;

/** The period a claim speaks for: what its value names, else what its source does. */
export function periodOf(attribute: Definition, claim: Claim): string | null {
  return attribute.period(claim.value) ?? claim.source.asOf;
}

/** Groups claims of one attribute and qualifier by source and period. The order of the input does not matter. */
export function toStatements(attribute: Definition, claims: readonly Claim[]): Statement[] {
  const groups = Map.groupBy(
    claims.toSorted((a, b) => compareClaims(attribute, a, b)),
    (claim) => `${claim.source.id}\n${periodOf(attribute, claim) ?? ''}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const distinct: Claim[] = [];
    const repeats: Claim[] = [];
    for (const claim of group) {
      const known = distinct.some((other) => attribute.same(other.value, claim.value));
      (known ? repeats : distinct).push(claim);
    }
    const period = periodOf(attribute, first);
    return [{ source: first.source, period, claims: distinct, repeats }];
  });
}

/** By size where both have one on the same scale, else by text, then by id, so that the order is one for all inputs. */
function compareClaims(attribute: Definition, a: Claim, b: Claim): number {
  return (
    compareMeasures(attribute.measure(a.value), attribute.measure(b.value)) ||
    compareText(JSON.stringify(a.value), JSON.stringify(b.value)) ||
    compareText(a.id, b.id)
  );
}

/** What has no size comes after all that has. */
function compareMeasures(a: Measure | null, b: Measure | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a.unit, b.unit) || a.min - b.min || a.max - b.max;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
