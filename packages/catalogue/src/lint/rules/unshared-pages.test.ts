import { expect, test } from 'vitest';
import {
  complaintsOf,
  exampleContent,
  exampleInstitution,
  exampleProgram,
} from '../../testing/example.ts';
import { unsharedPages } from './unshared-pages.ts';

const SAME_PAGE = 'http://example.edu.au/mmed/?utm_source=x#fees';

test('is content with two spellings of one page on one program', () => {
  const programs = [exampleProgram({ pages: ['https://www.example.edu.au/mmed', SAME_PAGE] })];
  expect(complaintsOf(unsharedPages, exampleContent({ programs }))).toEqual([]);
});

test('complains of a page that another program of the file has in another spelling', () => {
  const programs = [exampleProgram(), exampleProgram({ id: 'example-other', pages: [SAME_PAGE] })];
  expect(complaintsOf(unsharedPages, exampleContent({ programs }))).toMatchObject([
    { message: 'example.edu.au/mmed is also a page of example-other' },
    { message: 'example.edu.au/mmed is also a page of example-mmed' },
  ]);
});

test('complains of a page that a program of another file has', () => {
  const other = exampleContent({
    institution: exampleInstitution({ id: 'other' }),
    programs: [exampleProgram({ id: 'other-mmed' })],
  });
  expect(complaintsOf(unsharedPages, [exampleContent(), other])).toHaveLength(1);
});

test('complains of a page that is a listing too', () => {
  const programs = [exampleProgram({ listings: [SAME_PAGE] })];
  expect(complaintsOf(unsharedPages, exampleContent({ programs }))).toMatchObject([
    { message: 'example.edu.au/mmed is both a page and a listing of this program' },
  ]);
});

test('lets several programs name one listing', () => {
  const listings = ['https://www.example.edu.au/all'];
  const programs = [
    exampleProgram({ listings }),
    exampleProgram({ id: 'example-b', pages: [], listings }),
  ];
  expect(complaintsOf(unsharedPages, exampleContent({ programs }))).toEqual([]);
});
