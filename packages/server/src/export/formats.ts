import { Readable } from 'node:stream';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { claimsAsCsv } from './claims-csv.ts';
import { programsAsJsonLd } from './programs-json-ld.ts';
import { programsAsNdjson } from './programs-ndjson.ts';

/** Where and when an export is made. */
export interface ExportedAt {
  /** Where readers reach the server, without a trailing slash. */
  readonly publicUrl: string;
  /** The day that values are resolved for, ISO. */
  readonly today: string;
}

/** One way to take the whole catalogue away. */
export interface ExportFormat {
  /** The name of its file, and the argument of the command. */
  readonly name: string;
  readonly type: string;
  /** Writes as fast as its reader takes, never ahead of it by more than a batch. */
  readonly open: (database: Kysely<Database>, at: ExportedAt) => Readable;
}

/** Every format. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'programs.ndjson',
    type: 'application/x-ndjson; charset=utf-8',
    open: (database) => Readable.from(programsAsNdjson(database)),
  },
  {
    name: 'claims.csv',
    type: 'text/csv; charset=utf-8',
    open: (database) => claimsAsCsv(database),
  },
  {
    name: 'programs.jsonld',
    type: 'application/ld+json; charset=utf-8',
    open: (database, at) => Readable.from(programsAsJsonLd(database, at)),
  },
];

/** What may be done with an export, and whom to name. */
export const LICENCE = {
  name: 'CC0-1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  attribution:
    'Second Opinion. Nothing obliges you to name it; name the source of each claim, as any citation would.',
} as const;
