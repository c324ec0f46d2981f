import { expect, test } from 'vitest';
import { exampleContent, openExample } from '../../testing/example.ts';
import { indexCatalogue } from '../catalogue-index.ts';
import { canonicalForm } from './canonical-form.ts';

test('is content with a file as fix writes it', () => {
  const file = openExample(exampleContent());
  expect([...canonicalForm.check(file, indexCatalogue([file], '2026-11-22'))]).toEqual([]);
});

test('says from which line on a file is written otherwise', () => {
  const right = openExample(exampleContent()).text;
  const file = openExample(exampleContent(), { text: right.replace('    "id"', '\t"id"') });
  const [complaint] = canonicalForm.check(file, indexCatalogue([file], '2026-11-22'));
  expect(complaint?.message).toContain('from line 3 on');
  expect(complaint?.remedy).toBe('run `pnpm catalogue fix example.json`');
});
