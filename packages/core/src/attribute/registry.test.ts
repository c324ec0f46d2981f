import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../period.ts';
import { VALUES } from '../testing/claims.ts';
import { ATTRIBUTES, type AttributeValue, attributeOf, findAttribute } from './registry.ts';

describe('the registry', () => {
  it('has each key and each label once', () => {
    expect(new Set(ATTRIBUTES.map(({ key }) => key)).size).toBe(ATTRIBUTES.length);
    expect(new Set(ATTRIBUTES.map(({ label }) => label)).size).toBe(ATTRIBUTES.length);
  });

  it('finds an attribute by its key and nothing by any other text', () => {
    for (const attribute of ATTRIBUTES) {
      expect(findAttribute(attribute.key)).toBe(attribute);
      expect(attributeOf(attribute.key)).toBe(attribute);
    }
    expect(['', 'DURATION', '__proto__'].map(findAttribute)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe.each(ATTRIBUTES)('$key', (attribute) => {
  const values: fc.Arbitrary<AttributeValue> = VALUES[attribute.key];

  it('has a schema that takes its values, refuses others and keeps what it takes', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(v.parse(attribute.schema, value)).toEqual(value);
        expect(v.is(attribute.schema, { ...value, unknownField: 1 })).toBe(false);
      }),
    );
    for (const stranger of [null, undefined, 'text', 1, [], {}]) {
      expect(v.is(attribute.schema, stranger)).toBe(false);
    }
  });

  it('never throws on what comes from outside', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(v.safeParse(attribute.schema, value).success).toBe(false);
      }),
    );
  });

  it('shows every value as one line of text', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(attribute.format(value)).toMatch(/^\S.*\S$/);
        expect(attribute.format(value)).not.toMatch(/undefined|null|NaN|[A-Z]_[A-Z]/);
      }),
    );
  });

  it('holds a value equal to itself, and two alike from either side', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(attribute.same(a, structuredClone(a))).toBe(true);
        expect(attribute.same(a, b)).toBe(attribute.same(b, a));
      }),
    );
  });

  it('gives values that look alike the same measure', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const alike = attribute.same(a, b) && attribute.qualify(a) === attribute.qualify(b);
        expect(alike ? attribute.measure(a) : null).toEqual(alike ? attribute.measure(b) : null);
      }),
    );
  });

  it('measures with bounds in order, on a named scale', () => {
    fc.assert(
      fc.property(values, (value) => {
        const { min, max, unit } = attribute.measure(value) ?? { min: 0, max: 0, unit: 'none' };
        expect(min).toBeLessThanOrEqual(max);
        expect(unit).toMatch(/\S/);
      }),
    );
  });

  it('labels every qualifier for a reader', () => {
    const labels = attribute.qualifiers.map((qualifier) => attribute.qualifierLabel(qualifier));
    expect(new Set(labels).size).toBe(labels.length);
    fc.assert(
      fc.property(values, (value) => {
        const qualifier = attribute.qualify(value) ?? attribute.qualifiers[0] ?? null;
        expect(qualifier === null ? [null] : attribute.qualifiers).toContain(qualifier);
        expect(attribute.qualifierLabel(qualifier ?? 'none')).not.toMatch(/_|^$/);
      }),
    );
  });

  it('names a period only where it can be read', () => {
    fc.assert(
      fc.property(values, (value) => {
        const period = attribute.period(value);
        expect(period === null || parsePeriod(period) !== null).toBe(true);
      }),
    );
  });
});
