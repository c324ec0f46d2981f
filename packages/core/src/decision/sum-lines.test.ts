import { describe, expect, it } from 'vitest';
import { words as FRENCH } from '../words/fr/french.ts';
import { assumed, fromProfile } from './figure.ts';
import { knownLine, sumLines, sumRanges, unknownLine } from './sum-lines.ts';

const range = (min: number, max: number = min) => ({ min, max });
const footing = fromProfile('pay');
const reason = { kind: 'NOT_STATED', what: 'the fee' } as const;

describe('a line', () => {
  it('with an amount counts, during study, at the reader’s own price, unless it says otherwise', () => {
    expect(knownLine('Fee', range(1, 2), footing)).toEqual({
      label: 'Fee',
      range: range(1, 2),
      unknown: null,
      counted: true,
      working: null,
      conversions: [],
      published: false,
      period: null,
      due: 'DURING',
      ...footing,
    });
    const given = { due: 'START', published: true, period: '2026', working: 'x' } as const;
    expect(knownLine('Fee', range(1), footing, given)).toMatchObject(given);
  });

  it('without one says why', () => {
    expect(unknownLine('Fee', reason, false)).toEqual({
      label: 'Fee',
      range: null,
      unknown: reason,
      counted: false,
      working: null,
      conversions: [],
      published: false,
      period: null,
      due: 'DURING',
      bases: [],
      certainty: 'HIGH',
      reasons: [],
    });
  });
});

describe('the sum of lines', () => {
  const published = { published: true, period: '2024' };

  it('adds what is counted, is as certain as its least certain line, and tells whose prices', () => {
    const lines = [
      knownLine('A', range(1, 2), footing, published),
      knownLine('B', range(10, 20), assumed('Taken.'), { period: '2020' }),
      knownLine('C', range(100), assumed('Other.'), {
        counted: false,
        ...published,
        period: '1999',
      }),
      unknownLine('D', reason, false),
    ];
    expect(sumLines(lines, 'USD')).toEqual({
      kind: 'KNOWN',
      range: range(11, 22),
      currency: 'USD',
      lines,
      certainty: 'LOW',
      certaintyReasons: ['Taken.'],
      priceLevel: { firstYear: 2024, lastYear: 2024, undated: 0 },
    });
  });

  it('is unknown where a counted line is, with the known part beside it', () => {
    const lines = [knownLine('A', range(5), footing), unknownLine('B', reason, true)];
    expect(sumLines(lines, 'USD')).toMatchObject({
      kind: 'UNKNOWN',
      reasons: [reason],
      knownPart: range(5),
      certainty: 'HIGH',
    });
  });

  it('of nothing known is nothing known', () => {
    expect(sumLines([unknownLine('B', reason, true)], 'USD')).toMatchObject({
      kind: 'UNKNOWN',
      reasons: [reason],
      knownPart: null,
      certainty: 'VERY_LOW',
    });
    expect(sumLines([], 'USD')).toMatchObject({
      kind: 'UNKNOWN',
      reasons: [{ kind: 'NOT_STATED', what: 'any part of it' }],
      knownPart: null,
    });
  });

  it('is unknown where it is too large to be held exactly', () => {
    const most = range(Number.MAX_SAFE_INTEGER);
    const lines = [knownLine('A', most, footing), knownLine('B', most, footing)];
    expect(sumLines([...lines, unknownLine('C', reason, true)], 'USD')).toMatchObject({
      kind: 'UNKNOWN',
      reasons: [reason, { kind: 'OUT_OF_RANGE', what: 'the sum' }],
      knownPart: null,
    });
    expect(sumLines(lines, 'USD', FRENCH)).toMatchObject({ reasons: [{ what: 'la somme' }] });
    expect(sumRanges([range(0, Number.MAX_SAFE_INTEGER), range(0, 1)])).toBeNull();
    expect(sumRanges([range(Number.MIN_SAFE_INTEGER, 0), range(-1, 1)])).toBeNull();
    expect(sumRanges([])).toEqual(range(0));
  });
});
