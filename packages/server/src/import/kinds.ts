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
];
