import { describe, expect, test } from 'vitest';
import { directionOf, languageOf, localeOf } from './language.ts';
import { pluralIn } from './plural.ts';

describe('languageOf', () => {
  test.each([
    [null, 'pt-BR', 'pt'],
    [null, 'FR_ca', 'fr'],
    [null, 'de-DE', 'en'],
    ['es', 'pt-BR', 'es'],
  ] as const)('chosen %s in a browser of %s is %s', (chosen, browsers, language) => {
    expect(languageOf(chosen, browsers)).toBe(language);
  });
});

test('numbers are written as in the reader’s own region where it speaks the language', () => {
  expect(localeOf('en', 'en-GB')).toBe('en-GB');
  expect(localeOf('fr', 'en-GB')).toBe('fr');
  expect(localeOf('pt', 'pt-BR')).toBe('pt-BR');
  expect(['en-GB', 'pt'].map((browsers) => localeOf('pt', browsers))).toEqual(['pt-PT', 'pt-PT']);
});

test('knows which way a language runs', () => {
  expect(['fr', 'ar', 'he-IL'].map(directionOf)).toEqual(['ltr', 'rtl', 'rtl']);
});

describe('pluralIn', () => {
  test('counts by the rules of the language', () => {
    const forms = { one: '# fact', other: '# facts' };
    expect([0, 1, 1200].map((count) => pluralIn('en')(count, forms))).toEqual([
      '0 facts',
      '1 fact',
      '1,200 facts',
    ]);
    expect(pluralIn('fr')(0, forms)).toBe('0 fact');
    // In Portugal; in Brazil none is one.
    expect(pluralIn('pt')(0, forms)).toBe('0 facts');
  });
});
