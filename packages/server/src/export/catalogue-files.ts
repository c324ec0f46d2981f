import { writeCatalogueFile } from '@second-opinion/catalogue';
import { moneyToDecimal } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import {
  type FiledInstitution,
  type FiledProgram,
  exportedInstitutions,
} from '../database/queries/exported-institutions.ts';
import { toClaim } from '../database/rows.ts';
import type { Database } from '../database/tables.ts';

/** A file of the catalogue. */
export interface CatalogueText {
  /** "sydney.json". */
  readonly name: string;
  readonly text: string;
}

/**
 * The catalogue as its own files, one institution in memory at a time. What was loaded from files and not changed since comes
 * out byte by byte as it was; what imports and reviews brought is in its institution's file.
 */
export async function* catalogueFiles(database: Kysely<Database>): AsyncGenerator<CatalogueText> {
  for await (const institution of exportedInstitutions(database)) {
    yield { name: `${institution.slug}.json`, text: writeCatalogueFile(fileOf(institution)) };
  }
}

function fileOf(institution: FiledInstitution): unknown {
  const { slug, ror, programs, ...own } = institution;
  const sources: Record<string, unknown> = {};
  const filed = programs.map((program) => programEntry(program, slug, sources));
  const entry = { id: slug, ...own, ...(ror === null ? {} : { ror }) };
  return { institution: entry, sources, programs: filed };
}

function programEntry(
  program: FiledProgram,
  institution: string,
  sources: Record<string, unknown>,
): unknown {
  const { slug, umbrella, listings, courseCodes, claims, ...own } = program;
  return {
    id: slug,
    ...own,
    ...(umbrella && { umbrella }),
    ...(listings.length > 0 && { listings }),
    ...(courseCodes.length > 0 && { courseCodes }),
    claims: claims.map(toClaim).map(({ attribute, value, source, state }) => {
      const key = keyInFile(source.id, institution);
      const { id: _id, note, ...rest } = source;
      sources[key] = { ...rest, ...(note === null ? {} : { note }) };
      return {
        attribute,
        value: writtenValue(value),
        source: key,
        ...(state === 'REVIEWED' ? {} : { state }),
      };
    }),
  };
}

/** The short key of a source in its institution's file; a source of somebody else's has its whole id for one. */
function keyInFile(id: string, institution: string): string {
  const prefix = `${institution}/`;
  return id.startsWith(prefix)
    ? id.slice(prefix.length)
    : id.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
}

/** A value as files write it: money as decimal text with its currency. */
function writtenValue(value: object): object {
  if (!('money' in value)) return value;
  const { money, ...rest } = value;
  if (!isMoney(money)) return rest;
  return { ...rest, amount: moneyToDecimal(money), currency: money.currency };
}

function isMoney(value: unknown): value is { readonly minor: number; readonly currency: string } {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
}
