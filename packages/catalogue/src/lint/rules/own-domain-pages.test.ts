import { expect, test } from 'vitest';
import { complaintsOf, exampleContent, exampleProgram } from '../../testing/example.ts';
import { ownDomainPages } from './own-domain-pages.ts';

const withPages = (pages: string[], listings: string[] = []) =>
  exampleContent({ programs: [exampleProgram({ pages, listings })] });

test.each([
  'https://example.edu.au/x',
  'http://med.example.edu.au/',
  'https://WWW.Example.edu.au/x',
])('is content with %s', (page) => {
  expect(complaintsOf(ownDomainPages, withPages([page], [page]))).toEqual([]);
});

test.each([
  'https://notexample.edu.au/x',
  'https://example.edu.au.evil.com/x',
  'https://www.scribd.com/x',
])('complains of %s among pages and among listings', (page) => {
  expect(complaintsOf(ownDomainPages, withPages([page], [page])).map((each) => each.path)).toEqual([
    ['programs', 0, 'pages', 0],
    ['programs', 0, 'listings', 0],
  ]);
});
