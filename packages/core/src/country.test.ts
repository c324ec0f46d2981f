import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CountryCodeSchema, countryName } from './country.ts';

describe('countryName', () => {
  it('is the English name', () => {
    expect(countryName('SG')).toBe('Singapore');
    expect(countryName('TZ')).toBe('Tanzania');
  });

  it.each(['', 'x', 'not a code', 'QM'])('is the text itself where %j names no country', (code) => {
    expect(countryName(code)).toBe(code);
  });
});

describe('CountryCodeSchema', () => {
  it.each(['GB', 'AU', 'ZA', 'XK'])('takes %s', (code) => {
    expect(v.is(CountryCodeSchema, code)).toBe(true);
  });

  it.each(['UK', 'EU', 'SU', 'ZZ', 'gb', 'GBR', 'QM', '', 44])('refuses %j', (code) => {
    expect(v.is(CountryCodeSchema, code)).toBe(false);
  });

  it('says what a code looks like', () => {
    expect(v.safeParse(CountryCodeSchema, 'UK').issues?.[0].message).toBe(
      '"UK" is no ISO 3166 country code such as "SG"',
    );
  });
});
