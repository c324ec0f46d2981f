import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from './language.ts';

/** The longest description that a store takes. */
const DESCRIPTION_LIMIT = 132;

test.each(LANGUAGES)('the stores are told in %s what it is, in one line', (language) => {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  expect(Object.keys(messages)).toEqual(['name', 'description']);
  expect(messages['description']!.message.length).toBeGreaterThan(40);
  expect(messages['description']!.message.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
});
