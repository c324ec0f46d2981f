import { describe, expect, it } from 'vitest';
import { assumed, convention, fromProfile, lowest, together } from './figure.ts';

describe('what a figure rests on', () => {
  it('is as certain as the least certain of it', () => {
    expect(lowest([])).toBe('HIGH');
    expect(lowest(['HIGH', 'LOW', 'MODERATE'])).toBe('LOW');
    expect(lowest(['VERY_LOW', 'LOW'])).toBe('VERY_LOW');
  });

  it('has each basis and each reason once, in the order in which they came', () => {
    expect(
      together([assumed('One.'), fromProfile('pay'), assumed('Two.'), assumed('One.')]),
    ).toEqual({
      bases: [
        { kind: 'ASSUMPTION', text: 'One.' },
        { kind: 'PROFILE', field: 'pay' },
        { kind: 'ASSUMPTION', text: 'Two.' },
      ],
      certainty: 'LOW',
      reasons: ['One.', 'Two.'],
    });
  });

  it('is not lowered by a convention, nor by what the reader says', () => {
    expect(together([convention('So it is counted.'), fromProfile('pay')])).toMatchObject({
      certainty: 'HIGH',
      reasons: [],
    });
    expect(together([])).toEqual({ bases: [], certainty: 'HIGH', reasons: [] });
  });
});
