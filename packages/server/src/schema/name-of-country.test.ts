import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { nameOfCountry } from './name-of-country.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const NAMES = `query ($in: Locale!) { institutions(first: 1) { edges { node { country { code name asked: name(locale: $in) } } } } }`;

test('a country is named in the language that is asked for', () => {
  expect(nameOfCountry('ZA', 'fr')).toBe('Afrique du Sud');
  expect(nameOfCountry('ZA', 'pt-BR')).toBe('África do Sul');
  expect(nameOfCountry('ZA', 'en')).toBe('South Africa');
});

test('a country is named in English where a language is not known', () => {
  expect(nameOfCountry('ZA', 'tlh')).toBe('South Africa');
});

test.each(['e', 'not a language', '', 'en_GB'])(
  'what is no language is refused: %j',
  async (locale) => {
    const answer = await server.ask(NAMES, { in: locale });
    expect(JSON.stringify(answer)).toContain('BAD_USER_INPUT');
    expect(JSON.stringify(answer)).toContain('is no language by BCP 47 such as');
  },
);
