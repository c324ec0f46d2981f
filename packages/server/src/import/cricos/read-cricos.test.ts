import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/tables.ts';
import { claimsOfProgram } from '../../database/queries/claims.ts';
import { findRevision } from '../../database/queries/catalogue.ts';
import { replaceCatalogue } from '../../database/queries/replace-catalogue.ts';
import { writeTestFile } from '../../testing/file-for-test.ts';
import { SMALL_CATALOGUE, institution, program } from '../../testing/small-catalogue.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { TODAY } from '../../testing/today.ts';
import { importRegister } from '../import-register.ts';
import { readCricos } from './read-cricos.ts';

const HEADER =
  'CRICOS Provider Code,Institution Name,CRICOS Course Code,Course Name,Course Level,Duration (Weeks),Tuition Fee,Non Tuition Fee,Estimated Total Course Cost,Expired';

const BANNER = 'Courses,,,,,,,,,\n"Report generated Tuesday, 3 January 2023",,,,,,,,,\n';

const row = (code: string, weeks = '104', fee = '40000', expired = 'No'): string =>
  `00001K,Beta College,${code},ChM General Surgery,Masters Degree (Coursework),${weeks},${fee},0,${fee},${expired}`;

const file = (...rows: readonly string[]): string =>
  `${BANNER}${HEADER}\n${rows.map((line) => `${line}\n`).join('')},,,,,,,,,\n`;

let database: Kysely<Database>;
beforeEach(async () => {
  ({ database } = await openTestDatabase());
});
afterEach(() => database.destroy());

async function run(
  content: string | Uint8Array,
  options: { dryRun?: boolean; asOf?: string; today?: string } = {},
  name = 'Courses.csv',
) {
  await using written = await writeTestFile(name, content);
  return await importRegister(database, readCricos, written.path, {
    dryRun: false,
    today: TODAY,
    ...options,
  });
}

async function claims(slug = 'beta-surgery') {
  const rows = await claimsOfProgram(database, [slug]);
  return rows
    .filter(({ broughtBy }) => broughtBy === 'IMPORT')
    .map(({ attribute, value, sourceKey, kind }): unknown[] => [
      attribute,
      JSON.parse(value),
      sourceKey,
      kind,
    ]);
}

const count = async (table: 'registerCourse' | 'registerInstitution'): Promise<number> =>
  (await database.selectFrom(table).select('code').execute()).length;

const DURATION = [
  'duration',
  { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 24 },
  'cricos/2023-01-03',
  'REGISTER',
];
const tuition = (minor: number, year = '2023', source = 'cricos/2023-01-03') => [
  'tuition',
  {
    audience: 'INTERNATIONAL',
    money: { minor, currency: 'AUD' },
    per: 'PROGRAM',
    academicYear: year,
  },
  source,
  'REGISTER',
];

describe('an import of CRICOS', () => {
  test('keeps every course and makes claims on the program that has its code, and on no other', async () => {
    const report = await run(file(row('012345A'), row('0999999')));
    expect(report.tables[0]).toMatchObject({
      rows: 2,
      changes: { added: 2 },
      claims: { programs: 1, added: 2, changed: ['beta-surgery'] },
    });
    expect(await claims()).toEqual([DURATION, tuition(4_000_000)]);
    expect(await claims('beta-psychiatry')).toEqual([]);
    expect(report.revision).toBe(await findRevision(database));
  });

  test('changes nothing when the same file comes again', async () => {
    await run(file(row('012345A')));
    const before = await findRevision(database);
    const again = await run(file(row('012345A')), { today: '2026-12-24' });
    expect(again.revision).toBe(null);
    expect(again.tables[0]).toMatchObject({
      changes: { added: 0, changed: 0, removed: 0, unchanged: 1 },
      claims: { added: 0, ended: 0, unchanged: 2 },
    });
    expect(await findRevision(database)).toBe(before);
    expect(await claims()).toHaveLength(2);
  });

  test('says what would change in a dry run, and changes nothing', async () => {
    await run(file(row('012345A')));
    const before = await findRevision(database);
    const report = await run(file(row('012345A', '104', '50000'), row('0999999')), {
      dryRun: true,
    });
    expect(report.tables[0]?.claims?.differences).toMatchObject([
      {
        program: 'beta-surgery',
        label: 'Tuition, international, in all',
        before: 'AUD 40,000 in all',
        after: 'AUD 50,000 in all',
      },
    ]);
    expect(report.tables[0]?.changes).toMatchObject({ added: 1, changed: 1 });
    expect(await claims()).toEqual([DURATION, tuition(4_000_000)]);
    expect([await count('registerCourse'), await findRevision(database)]).toEqual([1, before]);
  });

  test('lets a later register supersede an earlier one, and keeps the history', async () => {
    await run(file(row('012345A')));
    await run(file(row('012345A', '104', '50000')).replace('3 January 2023', '1 May 2024'));
    expect((await claims()).map(([, , source]) => source)).toEqual([
      'cricos/2024-05-01',
      'cricos/2024-05-01',
    ]);
    const past = await database.selectFrom('pastClaim').selectAll().execute();
    expect(
      past.map(({ ended, endedBy, supersededBy }) => [ended, endedBy, supersededBy !== null]),
    ).toEqual([
      ['SUPERSEDED', 'IMPORT', true],
      ['SUPERSEDED', 'IMPORT', true],
    ]);
  });

  test('takes the newer layout: no banner, dollars, commas and durations of 0', async () => {
    const content = `${HEADER}\n${row('012345A', '0', '"$13,300.00"')}\n`;
    const report = await run(content, { asOf: '2024-05-01' });
    expect(await claims()).toEqual([tuition(1_330_000, '2024', 'cricos/2024-05-01')]);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ reason: 'no duration is stated', count: 1 }),
    );
  });

  test('says so where a file has no date, or one that no register has', async () => {
    for (const content of [
      `${HEADER}\n${row('012345A')}\n`,
      file(row('012345A')).replace('2023', '9999'),
    ]) {
      const report = await run(content, { dryRun: true });
      expect(report.tables[0]?.register.asOf).toBe(null);
      expect(report.findings[0]?.reason).toContain('does not say of which day it is');
    }
  });

  test('leaves out, by line, what it cannot take', async () => {
    const report = await run(
      file(
        row('012345A'),
        row('12345'),
        row('012345A', '52'),
        '00001K,too,narrow',
        row('0999999').replace('ChM General Surgery', ' '),
      ),
    );
    const left = report.findings
      .filter(({ kind }) => kind === 'LEFT_OUT')
      .map(({ reason, examples }) => [reason, examples.map(({ line }) => line)]);
    expect(left).toEqual([
      ['the row has fewer columns than the header', [7]],
      ['no course code of CRICOS, which is six digits and a digit or letter', [5]],
      ['the course has no name', [8]],
      ['its code stands on an earlier line, which is the one that counts', [6]],
    ]);
    expect(await count('registerCourse')).toBe(1);
  });

  test('makes no claim of a course that has ended', async () => {
    await run(file(row('012345A')));
    const report = await run(file(row('012345A', '104', '40000', 'Yes')));
    expect(report.tables[0]?.claims).toMatchObject({ added: 0, ended: 2 });
    expect(await claims()).toEqual([]);
  });

  test('does not say again what the catalogue quotes from the same register', async () => {
    const source = {
      id: 'beta/cricos',
      url: 'https://cricos.education.gov.au/',
      title: 'CRICOS',
      publisher: 'Australian Government Department of Education',
      kind: 'REGISTER' as const,
      archivedCopy: true,
      read: '2026-11-01',
      asOf: '2023-01-03',
      note: null,
    };
    const own = program('zeta', 'zeta-surgery', {
      courseCodes: [{ scheme: 'CRICOS', code: '077777A' }],
    });
    const quoting = {
      ...own,
      claims: own.claims.slice(0, 1).map((claim) => ({ ...claim, source })),
    };
    const catalogue = [
      ...SMALL_CATALOGUE,
      { ...institution('zeta', [quoting]), sources: [source] },
    ];
    await replaceCatalogue(database, catalogue, 'other', undefined, TODAY);
    const report = await run(file(row('077777A')));
    expect(report.tables[0]?.claims).toMatchObject({ added: 1, quoted: 1 });
    expect((await claims('zeta-surgery')).map(([attribute]) => attribute)).toEqual(['tuition']);
    const other = await run(file(row('077777A', '52')));
    expect(other.findings).toContainEqual(
      expect.objectContaining({
        reason: 'the catalogue quotes this register otherwise: Duration, full-time',
      }),
    );
  });

  test('keeps its claims when the catalogue is loaded anew, and makes those on programs that are new', async () => {
    await run(file(row('012345A'), row('088888A')));
    const later = program('zeta', 'zeta-surgery', {
      courseCodes: [{ scheme: 'CRICOS', code: '088888A' }],
    });
    await replaceCatalogue(
      database,
      [...SMALL_CATALOGUE, institution('zeta', [later])],
      'other',
      undefined,
      TODAY,
    );
    expect(await claims()).toEqual([DURATION, tuition(4_000_000)]);
    expect(await claims('zeta-surgery')).toHaveLength(2);
  });

  test.each([
    [
      'that is cut off in the middle of a row',
      `${file(row('012345A')).slice(0, -12)}\n00001K,Beta\n`,
      'columns, where the header has 10, and the file ends there. It seems cut off',
    ],
    ['that is another table', 'a,b\n1,2\n', 'no header of CRICOS in the first 20 rows'],
    [
      'with two columns of one name',
      `${HEADER},Course Name\n${row('012345A')},x\n`,
      'two columns are called "Course Name"',
    ],
    [
      'without a column that it needs',
      `${HEADER.replace(',Course Level', ',Level')}\n${row('012345A')}\n`,
      'there is no column "Course Level"',
    ],
    ['with nothing in it', `${HEADER}\n`, 'has nothing that could be imported'],
  ])('leaves the database as it was for a file %s', async (_what, content, message) => {
    await run(file(row('012345A')));
    const before = await findRevision(database);
    await expect(run(content)).rejects.toThrow(message);
    expect([await count('registerCourse'), await findRevision(database)]).toEqual([1, before]);
    expect(await claims()).toHaveLength(2);
  });
});
