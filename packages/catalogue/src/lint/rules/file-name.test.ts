import { expect, test } from 'vitest';
import { exampleContent, openExample } from '../../testing/example.ts';
import { indexCatalogue } from '../catalogue-index.ts';
import { fileName } from './file-name.ts';

const index = indexCatalogue([], '2026-11-22');

test('is content with a file that is called after its institution', () => {
  expect([...fileName.check(openExample(exampleContent()), index)]).toEqual([]);
});

test('names both names where they differ', () => {
  const file = openExample(exampleContent(), { name: 'sample.json' });
  expect([...fileName.check(file, index)]).toMatchObject([
    {
      path: ['institution', 'id'],
      message: 'the file is called sample.json and its institution "example"',
    },
  ]);
});
