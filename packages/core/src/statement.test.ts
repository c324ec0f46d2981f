import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, type AttributeKey } from './attribute/registry.ts';
import type { Claim } from './claim.ts';
import { periodOf, toStatements } from './statement.ts';
import { anyClaims, anyFact, anyFactOf, makeClaim, makeSource } from './testing/claims.ts';

const money = (minor: number) => ({ minor, currency: 'SGD' });
const fee = (minor: number, academicYear?: string) =>
  ({ audience: 'ALL', per: 'YEAR', money: money(minor), academicYear }) as const;

describe('periodOf', () => {
  it('is what the value names, else what its source does, else unknown', () => {
    const tuition = attributeOf('tuition');
    const source = makeSource({ asOf: '2026' });
    expect(periodOf(tuition, makeClaim('tuition', fee(1, '2023/2024'), { source }))).toBe(
      '2023/2024',
    );
    expect(periodOf(tuition, makeClaim('tuition', fee(1), { source }))).toBe('2026');
    expect(periodOf(tuition, makeClaim('tuition', fee(1), { source: { asOf: null } }))).toBeNull();
  });
});

describe('toStatements', () => {
  it('makes one statement of each source and period', () => {
    const source = makeSource({ asOf: null });
    const claims = [
      makeClaim('tuition', fee(1, '2023/2024'), { source }),
      makeClaim('tuition', fee(2, '2024/2025'), { source }),
      makeClaim('tuition', fee(3, '2024/2025'), { source }),
      makeClaim('tuition', fee(2, '2024/2025')),
    ];
    const found = toStatements(attributeOf('tuition'), claims);
    expect(found.map((statement) => statement.claims.length).toSorted((a, b) => a - b)).toEqual([
      1, 1, 2,
    ]);
  });

  it('counts a value that a source repeats once, and keeps the repeats', () => {
    const source = makeSource();
    const claims = ['b', 'a'].map((note, place) =>
      makeClaim('research', { kind: 'THESIS', note }, { id: `c${place}`, source }),
    );
    const [statement] = toStatements(attributeOf('research'), claims);
    expect(statement?.claims.map((claim) => claim.id)).toEqual(['c1']);
    expect(statement?.repeats.map((claim) => claim.id)).toEqual(['c0']);
  });

  it('orders values by size, those without one after them', () => {
    const source = makeSource();
    const requirement = (minMonths?: number) => ({
      kind: 'CLINICAL_EXPERIENCE' as const,
      required: true,
      minMonths,
    });
    const claims = [undefined, 24, 9].map((months) =>
      makeClaim('admission', requirement(months), { source }),
    );
    const [statement] = toStatements(attributeOf('admission'), claims);
    const months = statement?.claims.map(({ value }) => 'minMonths' in value && value.minMonths);
    expect(months).toEqual([9, 24, undefined]);
  });

  it('does not hang on the order of its input, and loses no claim', () => {
    fc.assert(
      fc.property(shuffledClaimsOfOneAttribute, ({ attribute, claims, shuffled }) => {
        const statements = toStatements(attributeOf(attribute), claims);
        const key = (found: typeof statements): string[] =>
          found.map(({ claims: own, repeats }) => JSON.stringify([own, repeats])).toSorted();
        expect(key(toStatements(attributeOf(attribute), shuffled))).toEqual(key(statements));
        const kept = statements.flatMap((statement) => [...statement.claims, ...statement.repeats]);
        expect(kept.map(idOf).toSorted()).toEqual(claims.map(idOf).toSorted());
      }),
    );
  });
});

const idOf = (claim: Claim): string => claim.id;

const shuffledClaimsOfOneAttribute = anyFact.chain(({ attribute }) =>
  anyClaims(fc.constant(anyFactOf(attribute))).chain((claims) =>
    fc.record({
      attribute: fc.constant<AttributeKey>(attribute),
      claims: fc.constant(claims),
      shuffled: fc.shuffledSubarray(claims, { minLength: claims.length }),
    }),
  ),
);
