import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Changes, programChanges, togetherChanges } from './changes.ts';

const state = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2'), { minKeys: 1 })
  .map((entries) => new Map(Object.entries(entries)));

const between = (before: Map<string, string>, after: Map<string, string>): Changes => ({
  programs: programChanges(before, after),
  exchangeRates: false,
});

describe('programChanges', () => {
  test('lists what came, what is another one and what went, in order', () => {
    const before = new Map([
      ['stays', '1'],
      ['went', '1'],
      ['other', '1'],
    ]);
    const after = new Map([
      ['z-new', '1'],
      ['other', '2'],
      ['a-new', '1'],
      ['stays', '1'],
    ]);
    expect(programChanges(before, after)).toEqual({
      added: ['a-new', 'z-new'],
      changed: ['other'],
      removed: ['went'],
    });
  });

  test('lists nothing of a first catalogue, nor of one that is another altogether', () => {
    const many = new Map(Array.from({ length: 1_001 }, (_none, place) => [`p-${place}`, '1']));
    expect(programChanges(new Map(), many)).toBeNull();
    expect(programChanges(new Map([['p', '1']]), many)).toBeNull();
  });
});

describe('togetherChanges', () => {
  test('names at least what lies between the first state and the last, and nothing that neither has', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 6 }), (states) => {
        const steps = states.slice(1).map((after, place) => between(states[place]!, after));
        const whole = programChanges(states[0]!, states.at(-1)!)!;
        const together = togetherChanges(steps).programs!;
        expect(together.added).toEqual(whole.added);
        expect(together.removed).toEqual(whole.removed);
        // What changed and changed back is named all the same: a client between the two may hold it.
        expect(together.changed).toEqual(expect.arrayContaining([...whole.changed]));
      }),
    );
  });

  test('knows nothing where one part is unknown, but which kinds of things changed', () => {
    const unknown = { programs: null, exchangeRates: false };
    const rates = { programs: { added: [], changed: [], removed: [] }, exchangeRates: true };
    expect(togetherChanges([unknown, rates])).toEqual({ programs: null, exchangeRates: true });
    expect(togetherChanges([])).toEqual({
      programs: { added: [], changed: [], removed: [] },
      exchangeRates: false,
    });
  });
});
