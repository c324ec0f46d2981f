import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SMALL_INDEX } from '../testing/small-index.ts';
import { RecognitionIndexSchema } from './recognition-index.ts';

/** As the server writes it: facts are tuples. */
function asSent(facts: unknown[]): unknown {
  return { ...SMALL_INDEX, programs: [{ ...SMALL_INDEX.programs[0], facts }] };
}

describe('RecognitionIndexSchema', () => {
  test('reads facts with their values', () => {
    const value = { studyMode: 'ANY', minMonths: 12, maxMonths: 24 };
    const index = v.parse(RecognitionIndexSchema, asSent([['duration', 'ANY', value, '2024']]));
    expect(index.programs[0]?.facts).toEqual([
      { attribute: 'duration', qualifier: 'ANY', value, period: '2024' },
    ]);
  });

  test('leaves out facts that this version cannot read, and keeps the rest', () => {
    const sent = [
      ['a-later-attribute', null, {}, null],
      ['duration', 'ANY', { studyMode: 'ANY', minMonths: 24, maxMonths: 12 }, null],
      'rubbish',
      ['delivery', null, { mode: 'ONLINE' }, null],
    ];
    const index = v.parse(RecognitionIndexSchema, asSent(sent));
    expect(index.programs[0]?.facts.map(({ attribute }) => attribute)).toEqual(['delivery']);
  });

  test.each([[{}], [null], ['text'], [{ ...SMALL_INDEX, version: 2 }]])('refuses %j', (given) => {
    expect(v.is(RecognitionIndexSchema, given)).toBe(false);
  });
});
