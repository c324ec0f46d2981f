import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from './rules.ts';

const FILES = readdirSync(fileURLToPath(new URL('./rules', import.meta.url)));
const NAMES = FILES.filter((file) => !file.endsWith('.test.ts')).map((file) =>
  file.slice(0, -'.ts'.length),
);

test('lists every rule that has a file, called as its file', () => {
  expect(RULES.map((rule) => rule.name).toSorted()).toEqual(NAMES.toSorted());
});

test.each(NAMES)('%s has a test beside it', (name) => {
  expect(FILES).toContain(`${name}.test.ts`);
});

test.each(RULES.map((rule) => [rule.name, rule.description]))(
  '%s says in a sentence what must hold',
  (_name, description) => {
    expect(description).toMatch(/^[A-Z].{20,}\.$/s);
  },
);
