import { ATTRIBUTES } from '@second-opinion/core';
import { expect, test } from 'vitest';
import { isExplained } from './explained.ts';
import { termsOf } from './glossary-terms.ts';

test.each(ATTRIBUTES.map(({ key }) => key))(
  'it is known beforehand whether %s is explained',
  (key) => {
    expect(termsOf(key).length > 0).toBe(isExplained(key));
  },
);
