import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { language } from './language.ts';

describe('language', () => {
  it('shows the name of the language', () => {
    expect(language.format({ code: 'en' })).toBe('English');
    expect(language.format({ code: 'pt-BR' })).toBe('Brazilian Portuguese');
  });

  it.each(['English', 'EN', 'en-gb', '', 'e'])('refuses the code %j', (code) => {
    expect(v.is(language.schema, { code })).toBe(false);
  });
});
