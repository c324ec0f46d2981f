import { expect, test } from 'vitest';
import { filesOf, read } from './repository.ts';

/** What a reader sees of ours. The pages to try run one way, and the overlay stands in the corner that its reader put it in. */
const SHEETS = filesOf('packages/{extension,server}/src/**/*.css').filter(
  (file) => !/\/(?:try-out|overlay)\//.test(file),
);

/** What stays on one side whichever way a page runs: sides by name, and four values of which the second is not the fourth. */
const SIDE =
  /^\s*(?:[a-z-]+-(?:left|right)|left|right|float|text-align):(?!\s*(?:center|start|end))[^;]+;/;
const FOUR = /^\s*(?:padding|margin|inset):\s*\S+ (\S+) \S+ (\S+);/;

test.each(SHEETS)('%s follows the direction of the page', (name) => {
  const fixed = read(name)
    .split('\n')
    .filter((line) => {
      const [, right, left] = FOUR.exec(line) ?? [];
      return SIDE.test(line) || (right !== left && !line.includes('('));
    });
  expect(fixed).toEqual([]);
});

test('there are style sheets of the extension and of the server', () => {
  expect(SHEETS.length).toBeGreaterThan(10);
  expect(SHEETS).toContain('packages/server/src/pages/pages.css');
});
