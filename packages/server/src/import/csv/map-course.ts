import type { Columns } from '../columns.ts';
import type { Findings } from '../../register/findings.ts';
import type { ImportedCourse, Statement } from '../../register/imported.ts';
import type { Row } from '../reading/row.ts';
import { parsedValue } from '../../register/wanted-claims.ts';
import { readerOf } from './map-value.ts';
import type { CourseMapping } from './mapping.ts';
import type { RowReader } from './read-csv.ts';

/** Reads courses by a mapping. @throws ImportError where the table lacks a column that the mapping names. */
export function courseReader(
  { columns: named, claims }: CourseMapping,
  columns: Columns,
  findings: Findings,
): RowReader<ImportedCourse> {
  const place = (name: string | undefined): number =>
    name === undefined ? -1 : columns.need(name);
  const { code, name, provider, providerCode, level, field, url } = named;
  const places = [code, name, provider, providerCode, level, field, url].map(place);
  const makers = claims.map(({ attribute, value }) => ({
    attribute,
    read: readerOf(value, columns),
  }));
  const statementsOf = (row: Row, subject: string): Statement[] =>
    makers.flatMap(({ attribute, read }): Statement[] => {
      const note = (reason: string): Statement[] => {
        findings.note({ kind: 'REMARK', line: row.line, reason, subject });
        return [];
      };
      const result = read(row.cells);
      if (result.kind === 'NOTHING') return [];
      if (result.kind === 'FAULT') return note(`no ${attribute} is taken: ${result.fault}`);
      const known = parsedValue(attribute, result.value);
      if (known === null)
        return note(`no ${attribute} is taken: its value is none of that attribute`);
      return [{ attribute: known.definition.key, value: known.value }];
    });
  return (row) => {
    const [codeText, nameText, ...rest] = places.map((at) => row.cells[at]?.trim() ?? '');
    if (codeText === undefined || codeText === '') return { leftOut: 'the course has no code' };
    if (nameText === undefined || nameText === '') return { leftOut: 'the course has no name' };
    const [by, byCode, taughtAs, about, address] = rest.map((text) => (text === '' ? null : text));
    return {
      line: row.line,
      code: codeText,
      name: nameText,
      provider: by ?? null,
      providerCode: byCode ?? null,
      level: taughtAs ?? null,
      field: about ?? null,
      url: address != null && /^https?:\/\//i.test(address) ? address : null,
      ended: false,
      statements: statementsOf(row, `${codeText} ${nameText}`),
    };
  };
}
