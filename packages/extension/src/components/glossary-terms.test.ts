import { ATTRIBUTES } from '@second-opinion/core';
import { expect, test } from 'vitest';
import { loadCoreWords } from '../words/core.ts';
import { isExplained } from './explained.ts';
import { termsOf } from './glossary-terms.ts';

test.each(ATTRIBUTES.map(({ key }) => key))(
  'it is known beforehand whether %s is explained',
  async (key) => {
    expect((await termsOf(key)).length > 0).toBe(isExplained(key));
  },
);

test('terms are explained in the language in use', async () => {
  await loadCoreWords('fr');
  expect((await termsOf('research')).map(({ term }) => term)).toContain('Mémoire');
  await loadCoreWords('en');
  expect((await termsOf('research')).map(({ term }) => term)).toContain('Dissertation');
});
