import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { constantCase, defineAttribute, sentence, words } from './definition.ts';

describe('defineAttribute', () => {
  const minimal = defineAttribute({
    key: 'shoeSize',
    label: 'Shoe size',
    description: 'A number.',
    schema: v.number(),
    arity: 'ONE',
    direction: 'NEITHER',
    format: String,
    same: (a, b) => a === b,
  });

  it('has no qualifier, scale or period of its own where none is declared', () => {
    expect(minimal.qualify(42)).toBeNull();
    expect(minimal.measure(42)).toBeNull();
    expect(minimal.period(42)).toBeNull();
    expect(minimal.qualifiers).toEqual([]);
    expect(minimal.qualifierLabel('PART_TIME')).toBe('part time');
  });
});

describe('words, sentence and constantCase', () => {
  it('turn the names of one world into those of another', () => {
    expect(words('PART_TIME')).toBe('part time');
    expect(sentence('PART_TIME')).toBe('Part time');
    expect(constantCase('clinicalTraining')).toBe('CLINICAL_TRAINING');
    expect(constantCase('fee')).toBe('FEE');
  });
});
