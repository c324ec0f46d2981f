import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/tables.ts';
import { findingsOf, importContent, importedClaims } from '../../testing/import-for-test.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { readJsonLd } from './read-json-ld.ts';

let database: Kysely<Database>;
beforeEach(async () => {
  ({ database } = await openTestDatabase());
});
afterEach(() => database.destroy());

const COURSE = {
  '@context': 'https://schema.org',
  '@type': ['Thing', 'https://schema.org/Course'],
  name: 'ChM',
  courseCode: 'C1',
  url: 'https://www.beta.edu/beta-surgery',
  timeToComplete: 'P1Y6M',
  educationalProgramMode: ['part-time', 'online'],
  inLanguage: 'en',
  offers: {
    category: 'Tuition, international',
    priceSpecification: { price: 9000.5, priceCurrency: 'AUD', unitText: 'year' },
  },
  provider: { name: 'Beta' },
};

const run = (content: unknown) =>
  importContent(
    database,
    readJsonLd,
    'a.json',
    typeof content === 'string' ? content : JSON.stringify(content),
    { asOf: '2026' },
  );

const EXPECTED = [
  ['duration', { studyMode: 'PART_TIME', minMonths: 18, maxMonths: 18 }, 'json-ld/beta.edu/2026'],
  ['delivery', { mode: 'ONLINE' }, 'json-ld/beta.edu/2026'],
  ['language', { code: 'en' }, 'json-ld/beta.edu/2026'],
  [
    'tuition',
    { audience: 'INTERNATIONAL', money: { minor: 900_050, currency: 'AUD' }, per: 'YEAR' },
    'json-ld/beta.edu/2026',
  ],
];

describe('an import of linked data', () => {
  test.each<[string, unknown]>([
    ['a node', COURSE],
    ['a list', [COURSE]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, COURSE] }],
    ['a document a line', `${JSON.stringify({ '@type': 'WebPage' })}\n${JSON.stringify(COURSE)}\n`],
  ])('reads %s', async (_what, content) => {
    await run(content);
    expect(await importedClaims(database, 'beta-surgery')).toEqual(EXPECTED);
  });

  test('says what it did not take', async () => {
    const report = await run([
      'text',
      { '@type': 'Course', url: 'https://x.edu/1' },
      { '@type': 'Course', name: 'No address' },
      { ...COURSE, timeToComplete: 'two years', offers: [{ price: '1', priceCurrency: 'AUD' }] },
    ]);
    expect(findingsOf(report)).toEqual([
      ['no node of linked data', [1]],
      ['a course without a name', [2]],
      ['the course has neither an identifier nor an address', [3]],
      ['the time to complete is no duration of ISO 8601', [4]],
      ['the price does not say whom it is for and what it pays, so no fee is taken', [4]],
    ]);
  });

  test('refuses a file without courses, and one that is cut off', async () => {
    await expect(run([{ '@type': 'WebPage' }])).rejects.toThrow('has no node of type Course');
    await expect(run(JSON.stringify([COURSE]).slice(0, -9))).rejects.toThrow('or it is cut off');
  });
});
