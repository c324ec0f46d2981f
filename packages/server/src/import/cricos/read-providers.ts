import { hostOf } from '@second-opinion/core';
import { readColumns } from '../columns.ts';
import type { Findings } from '../../register/findings.ts';
import type { ImportedInstitution } from '../../register/imported.ts';
import type { Row } from '../reading/row.ts';
import { leaveOut, wholeRows } from '../reading/whole-rows.ts';
import type { CricosTable } from './table.ts';

/** The institutions of the register's table of providers. */
export async function* readProviders(
  table: CricosTable,
  findings: Findings,
): AsyncGenerator<readonly ImportedInstitution[]> {
  const { rows, ragged, header, what } = table;
  const { need, find } = readColumns(header, what);
  const [code, name, trading] = [
    need('CRICOS Provider Code'),
    need('Institution Name'),
    find('Trading Name'),
  ];
  const [website, city] = [need('Website'), find('Postal Address City')];
  const toInstitution = (row: Row): ImportedInstitution | null => {
    const cell = (place: number): string => row.cells[place]?.trim() ?? '';
    if (!/^\d{5}[0-9A-Z]$/.test(cell(code)) || cell(name) === '') {
      leaveOut(findings, row, 'no provider of CRICOS, which has a code of six signs and a name');
      return null;
    }
    const address = /^https?:\/\//i.test(cell(website))
      ? cell(website)
      : `https://${cell(website)}`;
    const host = cell(website) === '' ? null : hostOf(address);
    return {
      line: row.line,
      code: cell(code),
      name: cell(name),
      aliases: cell(trading) === '' || cell(trading) === cell(name) ? [] : [cell(trading)],
      country: 'AU',
      city: cell(city) === '' ? null : cell(city),
      website: host === null ? null : address,
      domains: host === null ? [] : [host.replace(/^www\./, '')],
      ror: null,
    };
  };
  for await (const batch of wholeRows(rows, ragged ? null : header.length, what, findings)) {
    yield batch.flatMap((row) => toInstitution(row) ?? []);
  }
}
