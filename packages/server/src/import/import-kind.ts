import type { Findings } from '../register/findings.ts';
import type { Reading } from '../register/imported.ts';
import type { TextOptions } from './reading/text-of-file.ts';

/** How a file is read, whatever it is. */
export interface ImportOptions extends TextOptions {
  /** The day or year that it speaks for, where it does not say so itself. */
  readonly asOf?: string;
  /** The mapping file that says what the columns of a table are. */
  readonly mapping?: string;
}

/** Reads the tables of a file, each to be gone through before the next. */
export type ReadFile = (
  file: string,
  options: ImportOptions,
  findings: Findings,
) => AsyncIterable<Reading>;
