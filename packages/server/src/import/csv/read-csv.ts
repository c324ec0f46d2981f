import type { Findings } from '../../register/findings.ts';
import { ImportError } from '../import-error.ts';
import type { ImportOptions } from '../import-kind.ts';
import type { Reading } from '../../register/imported.ts';
import { readColumns } from '../columns.ts';
import { csvRows } from '../reading/csv-rows.ts';
import type { Row } from '../reading/row.ts';
import { leaveOut, wholeRows } from '../reading/whole-rows.ts';
import { courseReader } from './map-course.ts';
import { institutionReader } from './map-institution.ts';
import { readMapping } from './mapping.ts';

/** Makes a row into what it is about, or leaves it out with a sentence that says why. */
export type RowReader<Imported> = (row: Row) => Imported | { readonly leftOut: string };

/**
 * Reads any table of CSV whose first line names its columns, by a mapping file that says what they are.
 * @throws ImportError where the mapping or the table is not as it has to be.
 */
export async function* readCsv(
  file: string,
  options: ImportOptions,
  findings: Findings,
): AsyncGenerator<Reading> {
  if (options.mapping === undefined) {
    throw new ImportError('A table needs --mapping <file>, which says what its columns are.');
  }
  const mapping = await readMapping(options.mapping);
  const register = { ...mapping.register, asOf: options.asOf ?? mapping.register.asOf };
  const rows = csvRows(file, { ...options, delimiter: mapping.delimiter });
  const { header, rest } = await firstRow(rows, file);
  const columns = readColumns(header, file);
  const whole = wholeRows(rest, columns.width, file, findings);
  if (mapping.holds === 'COURSES') {
    const batches = mapped(whole, courseReader(mapping, columns, findings), findings);
    yield { holds: 'COURSES', register, batches };
  } else {
    const batches = mapped(whole, institutionReader(mapping, columns), findings);
    yield { holds: 'INSTITUTIONS', register, batches };
  }
}

async function* mapped<Imported extends object>(
  rows: AsyncIterable<readonly Row[]>,
  read: RowReader<Imported>,
  findings: Findings,
): AsyncGenerator<readonly Imported[]> {
  for await (const batch of rows) {
    yield batch.flatMap((row) => {
      const imported = read(row);
      if (!('leftOut' in imported)) return [imported];
      leaveOut(findings, row, imported.leftOut);
      return [];
    });
  }
}

async function firstRow(
  rows: AsyncGenerator<readonly Row[]>,
  file: string,
): Promise<{ header: readonly string[]; rest: AsyncIterable<readonly Row[]> }> {
  const next = await rows.next();
  const [header, ...others] = next.done === true ? [] : next.value;
  if (header === undefined) throw new ImportError(`${file} has no line that names its columns.`);
  async function* rest(): AsyncGenerator<readonly Row[]> {
    yield others;
    yield* rows;
  }
  return { header: header.cells, rest: rest() };
}
