import { readColumns } from '../columns.ts';
import type { Findings } from '../../register/findings.ts';
import type { ImportedCourse } from '../../register/imported.ts';
import type { Row } from '../reading/row.ts';
import { courseStatements } from './course-statements.ts';
import { leaveOut, wholeRows } from '../reading/whole-rows.ts';
import type { CricosTable } from './table.ts';

/** Six digits and a digit or letter: a code is text, and 1,573 of them begin with a zero and have digits only. */
const CODE = /^\d{6}[0-9A-Z]$/;

/** The courses of the register's table of courses. */
export async function* readCourses(
  table: CricosTable,
  findings: Findings,
): AsyncGenerator<readonly ImportedCourse[]> {
  const { rows, ragged, header, what } = table;
  const toCourse = courseReader(table, findings);
  for await (const batch of wholeRows(rows, ragged ? null : header.length, what, findings)) {
    yield batch.flatMap((row) => toCourse(row) ?? []);
  }
}

function courseReader(
  { header, what, year }: CricosTable,
  findings: Findings,
): (row: Row) => ImportedCourse | null {
  const { need, find } = readColumns(header, what);
  const [code, name] = [need('CRICOS Course Code'), need('Course Name')];
  const [providerCode, provider] = [need('CRICOS Provider Code'), find('Institution Name')];
  const [level, weeks, tuition] = [
    need('Course Level'),
    need('Duration (Weeks)'),
    need('Tuition Fee'),
  ];
  const [other, total] = [find('Non Tuition Fee'), find('Estimated Total Course Cost')];
  const [field, expired] = [find('Field of Education 1 Detailed Field'), find('Expired')];
  return (row) => {
    const cell = (place: number): string => row.cells[place]?.trim() ?? '';
    if (!CODE.test(cell(code))) {
      leaveOut(
        findings,
        row,
        'no course code of CRICOS, which is six digits and a digit or letter',
      );
      return null;
    }
    if (cell(name) === '') {
      leaveOut(findings, row, 'the course has no name');
      return null;
    }
    const cells = {
      weeks: cell(weeks),
      tuition: cell(tuition),
      other: cell(other),
      total: cell(total),
    };
    const { statements, remarks } = courseStatements(cells, year);
    for (const reason of remarks) {
      findings.note({
        kind: 'REMARK',
        line: row.line,
        reason,
        subject: `${cell(code)} ${cell(name)}`,
      });
    }
    return {
      line: row.line,
      code: cell(code),
      providerCode: cell(providerCode),
      provider: cell(provider),
      name: cell(name),
      level: cell(level),
      field: cell(field),
      url: null,
      ended: cell(expired).toLowerCase() === 'yes',
      statements,
    };
  };
}
