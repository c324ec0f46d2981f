import { describe, expect, it } from 'vitest';
import { words as FRENCH } from '../words/fr/french.ts';
import { countSpans, countText } from './charge.ts';

const spans = (min: number, max: number, length: number): string =>
  countText(countSpans({ min, max }, length));

describe('how many years or semesters are charged', () => {
  it.each([
    [9, 9, 12, '1'],
    [12, 12, 12, '1'],
    [13, 13, 12, '1.08–2'],
    [18, 18, 12, '1.5–2'],
    [9, 25, 12, '1–3'],
    [12, 12, 6, '2'],
  ])('%i to %i months in spans of %i: %s', (min, max, length, text) => {
    expect(spans(min, max, length)).toBe(text);
  });

  it('is written as the language writes numbers, without groups', () => {
    const thousands = { numerator: 3_001n, denominator: 2n };
    expect(countText({ min: thousands, max: thousands }, FRENCH)).toBe('1500,5');
  });
});
