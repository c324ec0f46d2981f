import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SourceSchema, WebAddressSchema } from './source.ts';
import { makeSource } from './testing/claims.ts';

describe('WebAddressSchema', () => {
  it.each(['https://www.sydney.edu.au/a?b=c#d', 'http://x.edu', 'https://x.edu:8443/é'])(
    'takes %s',
    (address) => {
      expect(v.is(WebAddressSchema, address)).toBe(true);
    },
  );

  it.each([
    'www.sydney.edu.au',
    'ftp://x.edu/',
    'https://localhost/',
    'https://x.edu/a b',
    'https://',
    'javascript:alert(1)//x.edu',
  ])('refuses %j', (address) => {
    expect(v.is(WebAddressSchema, address)).toBe(false);
  });

  it('refuses a hostile address at once', () => {
    expect(v.is(WebAddressSchema, `https://${'a.'.repeat(50_000)} `)).toBe(false);
  });
});

describe('SourceSchema', () => {
  it('takes a source with and without address, publisher, period and note', () => {
    expect(v.is(SourceSchema, makeSource())).toBe(true);
    expect(v.is(SourceSchema, makeSource({ url: null, publisher: null, asOf: null }))).toBe(true);
  });

  it.each([{ title: '' }, { read: '2026-02-30' }, { asOf: '2016-17' }, { kind: 'BLOG' }])(
    'refuses %o',
    (change) => {
      expect(v.is(SourceSchema, { ...makeSource(), ...change })).toBe(false);
    },
  );
});
