import { expect, test } from 'vitest';
import { complaintsOf, exampleContent, exampleInstitution } from '../../testing/example.ts';
import { ownWebsite } from './own-website.ts';

const withWebsite = (website: string | null) =>
  exampleContent({ institution: exampleInstitution({ website }) });

test.each([null, 'https://www.example.edu.au/'])('is content with %s', (website) => {
  expect(complaintsOf(ownWebsite, withWebsite(website))).toEqual([]);
});

test('complains of a home page on another domain', () => {
  expect(complaintsOf(ownWebsite, withWebsite('https://www.example.com/'))).toHaveLength(1);
});
