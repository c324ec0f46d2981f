import { basename } from 'node:path';
import type { Findings } from '../../register/findings.ts';
import { ImportError } from '../import-error.ts';
import type { Reading, RegisterFacts } from '../../register/imported.ts';
import type { ImportOptions } from '../import-kind.ts';
import { csvRows } from '../reading/csv-rows.ts';
import type { Row, Rows } from '../reading/row.ts';
import { openWorkbook } from '../reading/workbook.ts';
import { readCourses } from './read-courses.ts';
import { readProviders } from './read-providers.ts';
import { reportDate } from './report-date.ts';

const REGISTER: Omit<RegisterFacts, 'asOf'> = {
  key: 'cricos',
  title: 'CRICOS register of courses',
  publisher: 'Australian Government Department of Education',
  url: 'https://cricos.education.gov.au/',
  // The file states none.
  licence: null,
  scheme: 'CRICOS',
};

/** So many rows may stand before the header. */
const BANNER = 20;

/**
 * Reads the Australian register of courses for overseas students: the workbook, or one of its sheets as CSV, with the banner of
 * the older releases or without.
 * @throws ImportError where a file is none of these.
 */
export async function* readCricos(
  file: string,
  options: ImportOptions,
  findings: Findings,
): AsyncGenerator<Reading> {
  if (!file.toLowerCase().endsWith('.xlsx')) {
    const reading = await readTable(csvRows(file, options), basename(file), options, findings);
    if (reading !== null) yield reading;
    return;
  }
  await using workbook = await openWorkbook(file);
  let found = 0;
  for (const sheet of workbook.sheets) {
    const rows = workbook.rows(sheet, options.onProgress);
    const reading = await readTable(rows, `sheet ${sheet}`, options, findings);
    if (reading === null) continue;
    found += 1;
    yield reading;
  }
  if (found === 0) {
    throw new ImportError(
      `${file} has no sheet with courses or institutions of CRICOS; its sheets are ${workbook.sheets.join(', ')}.`,
    );
  }
}

/** @returns null for a table of the register that nothing is made of, which the findings then say. */
async function readTable(
  rows: Rows,
  what: string,
  options: ImportOptions,
  findings: Findings,
): Promise<Reading | null> {
  const { header, banner, rest } = await beforeHeader(rows);
  const names = new Set(header.map((cell) => cell.trim()));
  const asOf = options.asOf ?? reportDate(banner);
  const dated = asOf === null ? '' : `, report of ${asOf}`;
  const register = { ...REGISTER, title: `${REGISTER.title}${dated}`, asOf };
  const ragged = what.startsWith('sheet ');
  const table = { rows: rest, what, ragged, header, year: asOf?.slice(0, 4) ?? null };
  if (asOf === null && names.size > 0) noteUndated(what, findings);
  if (names.has('CRICOS Course Code') && names.has('Course Name')) {
    return { holds: 'COURSES', register, batches: readCourses(table, findings) };
  }
  if (names.has('CRICOS Provider Code') && names.has('Website')) {
    return { holds: 'INSTITUTIONS', register, batches: readProviders(table, findings) };
  }
  if (names.has('Location Name') || ragged) {
    findings.note({
      kind: 'LEFT_OUT',
      line: null,
      reason: 'a table without courses or institutions: claims hold a city, not a campus',
      subject: what,
    });
    return null;
  }
  throw new ImportError(
    `${what}: no header of CRICOS in the first ${BANNER} rows; it has "CRICOS Course Code" and "Course Name", or "CRICOS Provider Code" and "Website". Export the sheet Courses or Institutions.`,
  );
}

function noteUndated(subject: string, findings: Findings): void {
  const reason =
    'the file does not say of which day it is: add --as-of 2024-05-01, or its figures count as undated';
  findings.note({ kind: 'REMARK', line: null, reason, subject });
}

/** What stands before the header, the header, and the rows after it. */
interface Beginning {
  readonly banner: readonly Row[];
  /** Empty where none was found. */
  readonly header: readonly string[];
  readonly rest: Rows;
}

async function beforeHeader(rows: Rows): Promise<Beginning> {
  const iterator = rows[Symbol.asyncIterator]();
  const banner: Row[] = [];
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    for (const [place, row] of next.value.entries()) {
      if (row.cells.some((cell) => cell.trim() === 'CRICOS Provider Code')) {
        const left = next.value.slice(place + 1);
        return { banner, header: row.cells, rest: after(left, iterator) };
      }
      if (banner.length < BANNER) banner.push(row);
    }
    if (banner.length >= BANNER) break;
  }
  await iterator.return?.();
  return {
    banner,
    header: [],
    rest: after([], { next: () => Promise.resolve({ done: true, value: undefined }) }),
  };
}

async function* after(
  left: readonly Row[],
  iterator: AsyncIterator<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  try {
    yield left;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
