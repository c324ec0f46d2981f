import type { ReadFile } from './import-kind.ts';

/** A kind of file that brings a register. */
export interface ImportKind {
  /** As the command line names it. */
  readonly name: string;
  /** What the file is, for the help. */
  readonly description: string;
  /** Options that it cannot do without, as the command line writes them, each with its help. */
  readonly options?: readonly (readonly [flags: string, help: string])[];
  /** Its reader; loaded only where it is needed. */
  readonly load: () => Promise<ReadFile>;
}

/** Every kind that brings a register. */
export const IMPORT_KINDS: readonly ImportKind[] = [
  {
    name: 'cricos',
    description:
      'the Australian register of courses: its workbook, or the sheet Courses or Institutions as CSV',
    load: async () => (await import('./cricos/read-cricos.ts')).readCricos,
  },
  {
    name: 'domains',
    description: "Hipo's list of universities and domains (world_universities_and_domains.json)",
    load: async () => (await import('./institutions/read-domains.ts')).readDomains,
  },
  {
    name: 'ror',
    description:
      'records of the Research Organization Registry, schema 2: JSON or a record a line, also .gz',
    load: async () => (await import('./institutions/read-ror.ts')).readRor,
  },
  {
    name: 'xcri-cap',
    description: 'a catalogue of courses in XCRI-CAP 1.2',
    load: async () => (await import('./xcri/read-xcri.ts')).readXcri,
  },
  {
    name: 'json-ld',
    description: 'courses as linked data in the words of schema.org',
    load: async () => (await import('./json-ld/read-json-ld.ts')).readJsonLd,
  },
  {
    name: 'csv',
    description: 'any table as CSV, by a mapping file that says what its columns are',
    options: [['--mapping <file>', 'the mapping file, in JSON: docs/importing.md shows one']],
    load: async () => (await import('./csv/read-csv.ts')).readCsv,
  },
];
