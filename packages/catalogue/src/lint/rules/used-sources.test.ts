import { expect, test } from 'vitest';
import { complaintsOf, exampleContent, exampleSource } from '../../testing/example.ts';
import { usedSources } from './used-sources.ts';

test('is content with sources that carry a claim', () => {
  expect(complaintsOf(usedSources, exampleContent())).toEqual([]);
});

test('names a source that carries none', () => {
  const sources = { s1: exampleSource(), s2: exampleSource() };
  expect(complaintsOf(usedSources, exampleContent({ sources }))).toMatchObject([
    { path: ['sources', 's2'], message: 'no claim uses the source "s2"' },
  ]);
});
