import type { AttributeKey, AttributeValue } from '../attribute/registry.ts';
import type { Claim } from '../claim.ts';
import type { Resolution } from '../resolve.ts';
import type { Footing } from './figure.ts';

/** A program as the reckoning sees it: where it is and what its claims come to. */
export interface ProgramFacts {
  readonly slug: string;
  readonly name: string;
  /** Of the institution, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Of the institution; null where it is not known. */
  readonly city: string | null;
  /** What `resolve` made of the program's claims. */
  readonly resolutions: readonly Resolution[];
}

/** One preferred claim with its value and the resolution that preferred it. */
export interface Fact<Key extends AttributeKey> {
  readonly value: AttributeValue<Key>;
  readonly claim: Claim;
  readonly resolution: Resolution;
}

/** Every preferred claim of an attribute, in the order of the resolutions. */
export function factsOf<Key extends AttributeKey>(
  program: Pick<ProgramFacts, 'resolutions'>,
  key: Key,
): Fact<Key>[] {
  return program.resolutions.flatMap((resolution) =>
    resolution.claims.flatMap((claim) =>
      isOf(claim, key) ? [{ value: claim.value, claim, resolution }] : [],
    ),
  );
}

/** A claim's value has passed the schema of its own attribute, so the key tells its type. */
function isOf<Key extends AttributeKey>(
  claim: Claim,
  key: Key,
): claim is Claim & { readonly value: AttributeValue<Key> } {
  return claim.attribute === key;
}

/** The footing of facts: their claims, and what their resolutions are worth. */
export function footingOf(
  facts: readonly Pick<Fact<AttributeKey>, 'claim' | 'resolution'>[],
): Footing {
  const resolutions = [...new Set(facts.map((fact) => fact.resolution))];
  const lowestFirst = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH'] as const;
  const grades = new Set(resolutions.map((resolution) => resolution.certainty));
  return {
    bases: [{ kind: 'CLAIM', claims: facts.map((fact) => fact.claim.id) }],
    certainty: lowestFirst.find((grade) => grades.has(grade)) ?? 'HIGH',
    reasons: [...new Set(resolutions.flatMap((resolution) => resolution.certaintyReasons))],
  };
}
