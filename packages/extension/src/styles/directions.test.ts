import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('.', import.meta.url);
const SHEETS = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

/** What stays on one side whichever way a page runs: sides by name, and four values of which the second is not the fourth. */
const SIDE =
  /^\s*(?:[a-z-]+-(?:left|right)|left|right|float|text-align):(?!\s*(?:center|start|end))[^;]+;/;
const FOUR = /^\s*(?:padding|margin|inset):\s*\S+ (\S+) \S+ (\S+);/;

test.each(SHEETS)('%s follows the direction of the page', (name) => {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n');
  const fixed = lines.filter((line) => {
    const [, right, left] = FOUR.exec(line) ?? [];
    return SIDE.test(line) || (right !== left && !line.includes('('));
  });
  expect(fixed).toEqual([]);
});

test('there are style sheets', () => {
  expect(SHEETS.length).toBeGreaterThan(5);
});
