import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { recognition } from './recognition.ts';

describe('recognition', () => {
  it('names the body before what it says', () => {
    const value = { body: 'A medical council', outcome: 'listed' };
    expect(recognition.format(value)).toBe('A medical council: listed');
  });

  it('tells bodies and outcomes apart', () => {
    const value = { body: 'A', outcome: 'listed' };
    expect(recognition.same(value, { ...value, body: 'B' })).toBe(false);
    expect(recognition.same(value, { ...value, outcome: 'registrable' })).toBe(false);
  });

  it('refuses an empty body and an essay', () => {
    expect(v.is(recognition.schema, { body: '', outcome: 'listed' })).toBe(false);
    expect(v.is(recognition.schema, { body: 'A', outcome: 'x'.repeat(241) })).toBe(false);
  });
});
