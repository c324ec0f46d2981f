import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCoreWords } from '../words/core.ts';
import { passedOn, piecesOf } from './said.tsx';

describe('what a text passes on in English', () => {
  beforeEach(() => loadCoreWords('fr'));
  afterEach(() => loadCoreWords('en'));

  test('is what a catalogue writes in words, not codes, dates or amounts', () => {
    const value = {
      kind: 'CLINICAL_EXPERIENCE',
      note: 'after the internship',
      exam: 'IELTS',
      conditions: ['four years in a registrar post'],
      from: '2026-01-01',
      money: { minor: 100, currency: 'ZAR' },
    };
    expect(passedOn([{ value }, { value }])).toEqual([
      'after the internship',
      'four years in a registrar post',
    ]);
  });

  test('is told apart from our own words, wherever it stands and however often', () => {
    expect(piecesOf('Thèse : of own work (of own work)', ['of own work'])).toEqual([
      { words: 'Thèse : ', own: true },
      { words: 'of own work', own: false },
      { words: ' (', own: true },
      { words: 'of own work', own: false },
      { words: ')', own: true },
    ]);
    expect(piecesOf('of own work, examined', ['of own', 'of own work'])[0]?.words).toBe(
      'of own work',
    );
    expect(piecesOf('', [])).toEqual([]);
  });

  test('needs no mark where all is English', async () => {
    await loadCoreWords('en');
    expect(passedOn([{ value: { note: 'after the internship' } }])).toEqual([]);
  });
});
