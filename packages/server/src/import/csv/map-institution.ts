import { hostOf } from '@second-opinion/core';
import type { Columns } from '../columns.ts';
import type { ImportedInstitution } from '../../register/imported.ts';
import type { InstitutionMapping } from './mapping.ts';
import type { RowReader } from './read-csv.ts';

const ROR = /^(?:https:\/\/ror\.org\/)?(0[a-z0-9]{8})$/;

/** Reads institutions by a mapping. @throws ImportError where the table lacks a column that the mapping names. */
export function institutionReader(
  { columns: named, country: everywhere }: InstitutionMapping,
  columns: Columns,
): RowReader<ImportedInstitution> {
  const place = (name: string | undefined): number =>
    name === undefined ? -1 : columns.need(name);
  const [code, name] = [columns.need(named.code), columns.need(named.name)];
  const [country, city] = [place(named.country), place(named.city)];
  const [website, ror] = [place(named.website), place(named.ror)];
  return ({ line, cells }) => {
    const cell = (at: number): string => cells[at]?.trim() ?? '';
    if (cell(code) === '') return { leftOut: 'the institution has no code' };
    if (cell(name) === '') return { leftOut: 'the institution has no name' };
    const land = cell(country).toUpperCase();
    const address = addressOf(cell(website));
    const host = address === null ? null : hostOf(address);
    const id = ROR.exec(cell(ror))?.[1];
    return {
      line,
      code: cell(code),
      name: cell(name),
      aliases: [],
      country: /^[A-Z]{2}$/.test(land) ? land : (everywhere ?? null),
      city: cell(city) === '' ? null : cell(city),
      website: address,
      domains: host === null ? [] : [host.replace(/^www\./, '')],
      ror: id === undefined ? null : `https://ror.org/${id}`,
    };
  };
}

/** An address as it is written, with or without its scheme; null where there is none. */
function addressOf(text: string): string | null {
  if (text === '') return null;
  return /^https?:\/\//i.test(text) ? text : `https://${text}`;
}
