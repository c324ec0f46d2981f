import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SlugSchema } from './slug.ts';

describe('SlugSchema', () => {
  it.each(['sydney', 'sydney-mmed', 'um-1-b'])('takes %s', (slug) => {
    expect(v.is(SlugSchema, slug)).toBe(true);
  });

  it.each(['', 'Sydney', 'a--b', '-a', 'a-', 'a b', 'a_b', 'é', `a${'-a'.repeat(60)}`])(
    'refuses %j',
    (slug) => {
      expect(v.is(SlugSchema, slug)).toBe(false);
    },
  );
});
