/** An error keeps the whole catalogue from being loaded; a warning asks a person to look. */
export type Severity = 'ERROR' | 'WARNING';

/** What is wrong in a file of the catalogue, where, and what would be right. */
export interface Fault {
  /** The file's name, "sydney.json". */
  readonly file: string;
  /** Where in it: the path, what stands there, and the line: `programs[3].claims[0] (sydney-mmed, duration), line 118`. */
  readonly place: string;
  /** Counted from 1; null where the fault is the file's as a whole. */
  readonly line: number | null;
  /** The rule that complains, "known-sources", or "json" and "shape" for what no rule can read. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Steps from the root of a file to a place in it. */
export type Path = readonly (string | number)[];

/** What one rule says of one place, before the file is named. */
export interface Complaint {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}
