import { describe, expect, it } from 'vitest';
import { linear, openValue, valueBetween } from './value.ts';

describe('a value', () => {
  it('is kept on the scale, its lower end first', () => {
    expect(valueBetween(1.5, -1, 'a text', ['c'])).toEqual({
      range: { min: 0, max: 1 },
      text: 'a text',
      unknown: null,
      claims: ['c'],
    });
    expect(() => valueBetween(Number.NaN, 1, '', [])).toThrow('a value is a number');
  });

  it('falls in a straight line from the best to the worst, and no further', () => {
    expect([5, 12, 24, 60, 90].map((months) => linear(months, 12, 60))).toEqual([1, 1, 0.75, 0, 0]);
  });

  it('that is not known could be anything on the scale', () => {
    const unknown = { kind: 'NOT_STATED', what: 'it' } as const;
    expect(openValue(unknown, 'not known')).toEqual({
      range: { min: 0, max: 1 },
      text: 'not known',
      unknown,
      claims: [],
    });
  });
});
