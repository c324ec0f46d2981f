import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { README_FILE } from './catalogue-folder.ts';
import { RULES } from './lint/rules.ts';
import { openExample } from './testing/example.ts';
import { judge } from './lint/judge.ts';

const README = readFileSync(README_FILE, 'utf8');

test('shows a file that every rule is content with', () => {
  const [, example = ''] = /```json\n(\{[\s\S]*?\n\})\n```/.exec(README) ?? [];
  const file = openExample(JSON.parse(example) as Record<string, unknown>);
  expect(judge([file], '2026-11-22', RULES)).toEqual([]);
});
