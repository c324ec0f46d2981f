import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/tables.ts';
import { importContent } from '../../testing/import-for-test.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { workbookOf } from '../../testing/zip-for-test.ts';
import { readCricos } from './read-cricos.ts';

const HEADER = [
  'CRICOS Provider Code',
  'CRICOS Course Code',
  'Course Name',
  'Course Level',
  'Duration (Weeks)',
  'Tuition Fee',
];
const ROW = [
  '00001K',
  '012345A',
  'ChM General Surgery',
  'Masters Degree (Coursework)',
  '104',
  '40000',
];

let database: Kysely<Database>;
beforeEach(async () => {
  ({ database } = await openTestDatabase());
});
afterEach(() => database.destroy());

describe('the workbook of CRICOS', () => {
  test('reads the workbook, tells institutions by domain and puts a mere name to review', async () => {
    const providers = [
      [
        'CRICOS Provider Code',
        'Trading Name',
        'Institution Name',
        'Website',
        'Postal Address City',
      ],
      ['00001K', '', 'Another Name', 'http://www.alpha.edu', 'SYDNEY'],
      ['00002J', '', 'The University of Gamma (UG)', 'www.elsewhere.example', 'PERTH'],
    ];
    const courses = [['Courses'], HEADER, ROW];
    const workbook = workbookOf({
      'Purpose Statement': [['hello']],
      Institutions: providers,
      Courses: courses,
    });
    const report = await importContent(database, readCricos, 'cricos.xlsx', workbook, {
      asOf: '2023-01-03',
    });
    expect(report.tables.map(({ holds, rows }) => [holds, rows])).toEqual([
      ['INSTITUTIONS', 2],
      ['COURSES', 1],
    ]);
    expect(report.review).toMatchObject([
      {
        kind: 'INSTITUTION_BY_NAME',
        register: 'cricos',
        code: '00002J',
        line: 3,
        subject: 'The University of Gamma (UG)',
        candidates: ['gamma'],
      },
    ]);
    const known = await database
      .selectFrom('registerInstitution')
      .select(['code', 'institutionSlug', 'knownBy'])
      .orderBy('code')
      .execute();
    expect(known).toEqual([
      { code: '00001K', institutionSlug: 'alpha', knownBy: 'DOMAIN' },
      { code: '00002J', institutionSlug: null, knownBy: null },
    ]);
  });
});
