import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/tables.ts';
import { findingsOf, importContent, importedClaims } from '../../testing/import-for-test.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { TODAY } from '../../testing/today.ts';
import { importRegister } from '../import-register.ts';
import { readXcri } from './read-xcri.ts';

let database: Kysely<Database>;
beforeEach(async () => {
  ({ database } = await openTestDatabase());
});
afterEach(() => database.destroy());

const COURSE = `<course>
  <dc:identifier>https://www.beta.edu/beta-surgery</dc:identifier>
  <dc:identifier xsi:type="internalID">CHM1</dc:identifier>
  <dc:title>ChM &amp; more</dc:title><mlo:url>https://www.beta.edu/beta-surgery</mlo:url>
  <mlo:qualification><dc:title>ChM</dc:title></mlo:qualification>
  <presentation><mlo:start dtf="2026-09-01">1 September</mlo:start><mlo:duration>9 months (approx)</mlo:duration>
    <studyMode>Full Time</studyMode><mlo:languageOfInstruction>EN</mlo:languageOfInstruction><mlo:cost>570.0000</mlo:cost>
    <venue><provider><dc:title>Another campus</dc:title></provider></venue></presentation>
  <presentation><mlo:start dtf="9999-01-01">later</mlo:start><mlo:duration interval="P2Y">two years</mlo:duration>
    <studyMode>Part Time</studyMode><mlo:cost>0.0000</mlo:cost></presentation>
</course>`;

const file = (courses: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<catalog generated="2026-08-01T00:00:00"><provider><dc:title>Beta</dc:title><mlo:url>http://www.beta.edu/</mlo:url>${courses}</provider></catalog>`;

const run = (content: string | Uint8Array, options = {}) =>
  importContent(database, readXcri, 'x.xml', content, options);

describe('an import of XCRI-CAP', () => {
  test('makes claims on the program whose page a course has', async () => {
    const report = await run(file(COURSE));
    expect(report.tables[0]?.register).toMatchObject({
      key: 'xcri-cap/beta.edu',
      publisher: 'Beta',
      asOf: '2026-08-01',
    });
    const source = 'xcri-cap/beta.edu/2026-08-01';
    expect(await importedClaims(database, 'beta-surgery')).toEqual([
      ['duration', { studyMode: 'FULL_TIME', minMonths: 9, maxMonths: 9 }, source],
      ['duration', { studyMode: 'PART_TIME', minMonths: 24, maxMonths: 24 }, source],
      ['intake', { month: 9 }, source],
      ['language', { code: 'en' }, source],
    ]);
    expect(findingsOf(report).map(([reason]) => reason)).toEqual([
      'the cost is a number without a currency, so no fee is taken',
      'the cost is 0, which is no price: it is not known',
      'the duration is approximate',
    ]);
  });

  test('leaves out a course that cannot be told, and keeps the rest', async () => {
    const report = await run(file(`<course><dc:title>x</dc:title></course>${COURSE}`));
    expect(report.tables[0]?.rows).toBe(1);
    expect(findingsOf(report)[0]).toEqual(['the course has no identifier or no title', [1]]);
  });

  const BOMB =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>';

  test.each<[string, string | Uint8Array, string]>([
    [
      'that declares entities',
      file(COURSE.replace('&amp;', '&c;'), BOMB),
      'line 1: a document type is declared here',
    ],
    [
      'that would read another file',
      file(COURSE, '<!DOCTYPE x SYSTEM "file:///etc/passwd">'),
      'a document type is declared here',
    ],
    [
      'with an entity that nobody declared',
      file(COURSE.replace('&amp;', '&c;')),
      'no well-formed XML',
    ],
    ['that is cut off', file(COURSE).slice(0, -40), 'or it is cut off'],
    [
      'of another encoding',
      Buffer.from(file(COURSE.replace('ChM', 'é')), 'latin1'),
      'add --encoding windows-1252',
    ],
    ['of something else', '<html><body>no</body></html>', 'has no course'],
    ['whose elements lie without end in each other', '<a>'.repeat(300), 'lie more than 200 deep'],
    [
      'with an element without end',
      `<catalog><provider><course>${'x'.repeat(10_000_000)}`,
      'larger than any course',
    ],
  ])('takes nothing of a file %s', async (_what, content, message) => {
    await expect(run(content)).rejects.toThrow(message);
    expect(await database.selectFrom('registerCourse').selectAll().execute()).toEqual([]);
  });

  test('reads another encoding where that is said', async () => {
    const content = Buffer.from(file(COURSE.replace('ChM &amp; more', 'Médecine')), 'latin1');
    await run(content, { encoding: 'windows-1252' });
    const [row] = await database.selectFrom('registerCourse').select('name').execute();
    expect(row?.name).toBe('Médecine');
  });
});

const REAL = new URL('../../../../../../shared/data/xcri/', import.meta.url);

describe.runIf(existsSync(REAL))('real catalogues (skipped without ../shared/data)', () => {
  test.each([
    ['ou-xcri-cap.xml', 965],
    ['adam_smith_college_xcri.xml', 334],
  ])('%s comes in whole', async (name, courses) => {
    const path = new URL(name, REAL).pathname;
    const report = await importRegister(database, readXcri, path, { dryRun: false, today: TODAY });
    expect(report.tables[0]?.rows).toBe(courses);
  });
});
