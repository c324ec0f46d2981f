import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { location } from './location.ts';

describe('location', () => {
  it('shows city and country', () => {
    expect(location.format({ city: 'Westville', country: 'ZA' })).toBe('Westville, South Africa');
  });

  it('tells cities of one name in two countries apart', () => {
    const value = { city: 'Newcastle', country: 'AU' };
    expect(location.same(value, { ...value, country: 'GB' })).toBe(false);
    expect(location.same(value, { ...value })).toBe(true);
  });

  it('refuses a country that is no code', () => {
    expect(v.is(location.schema, { city: 'London', country: 'UK' })).toBe(false);
    expect(v.is(location.schema, { city: '', country: 'GB' })).toBe(false);
  });
});
