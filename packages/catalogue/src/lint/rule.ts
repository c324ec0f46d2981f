import type { CatalogueFile } from '../catalogue-file.ts';
import type { Complaint, Severity } from '../fault.ts';
import type { CatalogueIndex } from './catalogue-index.ts';

/** One thing that every file must keep to. */
export interface Rule {
  /** As its file is called: "known-sources". */
  readonly name: string;
  /** One sentence: what must hold, and why where it is not plain. */
  readonly description: string;
  readonly severity: Severity;
  /** Stays silent about a claim in whose value a particular rule has found the fault already. */
  readonly general?: boolean;
  check(file: CatalogueFile, catalogue: CatalogueIndex): Iterable<Complaint>;
}
