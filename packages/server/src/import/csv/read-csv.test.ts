import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/tables.ts';
import { writeTestFile } from '../../testing/file-for-test.ts';
import { findingsOf, importContent, importedClaims } from '../../testing/import-for-test.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { readCsv } from './read-csv.ts';

const MAPPING = {
  holds: 'COURSES',
  register: { key: 'fees', title: 'Fees', publisher: 'Ministry', asOf: '2026', scheme: 'CRICOS' },
  delimiter: ';',
  columns: { code: 'Code', name: 'Course', url: 'Page' },
  claims: [
    {
      attribute: 'tuition',
      value: {
        audience: { column: 'Who', as: { home: 'DOMESTIC', overseas: 'INTERNATIONAL' } },
        per: 'YEAR',
        money: { amount: { column: 'Fee' }, currency: 'AUD' },
      },
    },
    {
      attribute: 'duration',
      value: {
        studyMode: 'ANY',
        minMonths: { column: 'Months', as: 'WHOLE' },
        maxMonths: { column: 'Months', as: 'WHOLE' },
      },
    },
  ],
};

const HEADER = 'Code;Course;Page;Who;Fee;Months\n';

let database: Kysely<Database>;
beforeEach(async () => {
  ({ database } = await openTestDatabase());
});
afterEach(() => database.destroy());

async function run(content: string, mapping: unknown = MAPPING) {
  await using file = await writeTestFile('mapping.json', JSON.stringify(mapping));
  return await importContent(database, readCsv, 'a.csv', content, { mapping: file.path });
}

describe('an import of a table', () => {
  test('makes the claims that its mapping says', async () => {
    await run(`${HEADER}012345A;ChM;;overseas;"$12,500.00";24\n`);
    expect(await importedClaims(database, 'beta-surgery')).toEqual([
      [
        'tuition',
        { audience: 'INTERNATIONAL', money: { minor: 1_250_000, currency: 'AUD' }, per: 'YEAR' },
        'fees/2026',
      ],
      ['duration', { studyMode: 'ANY', minMonths: 24, maxMonths: 24 }, 'fees/2026'],
    ]);
  });

  test('takes formulas for the text that they are, and says what it did not take', async () => {
    const report = await run(
      `${HEADER}=1+1;=HYPERLINK("http://x");;home;0;999\n;x;;;;\nc;;;;;\nd;D;;nobody;5;1.5\ne;E;;;;\n`,
    );
    expect(findingsOf(report)).toEqual([
      ['no tuition is taken: an amount is 0, which is no price: it is not known', [2]],
      ['no duration is taken: its value is none of that attribute', [2]],
      ['the course has no code', [3]],
      ['the course has no name', [4]],
      ['no tuition is taken: "Who" holds a word that the mapping does not know', [5]],
      ['no duration is taken: "Months" is no whole number', [5]],
    ]);
    const [row] = await database
      .selectFrom('registerCourse')
      .orderBy('line')
      .select('name')
      .execute();
    expect(row?.name).toBe('=HYPERLINK("http://x")');
  });

  test('reads institutions', async () => {
    const mapping = {
      holds: 'INSTITUTIONS',
      register: { key: 'list', title: 'List', publisher: 'Ministry' },
      country: 'AU',
      columns: { code: 'id', name: 'name', website: 'web', ror: 'ror' },
    };
    await run('id,name,web,ror\n1,Alpha,www.alpha.edu,0384j8v12\n', mapping);
    const rows = await database.selectFrom('registerInstitution').selectAll().execute();
    expect(rows).toMatchObject([
      { code: '1', ror: 'https://ror.org/0384j8v12', institutionSlug: 'alpha', country: 'AU' },
    ]);
  });

  test.each<[string, unknown, string]>([
    [
      'with an unknown attribute',
      { ...MAPPING, claims: [{ attribute: 'colour', value: {} }] },
      'there is no attribute "colour"',
    ],
    ['with an unknown field', { ...MAPPING, extra: 1 }, 'extra: Invalid key'],
    ['of nothing', { holds: 'PEOPLE' }, 'holds: Invalid type'],
    [
      'of the year 9999',
      { ...MAPPING, register: { ...MAPPING.register, asOf: '9999' } },
      '"9999" is no period',
    ],
    [
      'with a column that the table lacks',
      { ...MAPPING, columns: { code: 'Id', name: 'Course' } },
      'there is no column "Id"',
    ],
  ])('refuses a mapping %s', async (_what, mapping, message) => {
    await expect(run(HEADER + '1;a;;;;\n', mapping)).rejects.toThrow(message);
  });

  test('refuses to go without a mapping, or with one that is not there', async () => {
    await expect(importContent(database, readCsv, 'a.csv', HEADER)).rejects.toThrow(
      'needs --mapping',
    );
    const missing = importContent(database, readCsv, 'a.csv', HEADER, { mapping: '/nowhere.json' });
    await expect(missing).rejects.toThrow('cannot be read');
  });
});
