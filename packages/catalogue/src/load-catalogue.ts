import { CATALOGUE_FOLDER } from './catalogue-folder.ts';
import type { Fault } from './fault.ts';
import { inspectCatalogue } from './inspect-catalogue.ts';
import { RULES } from './lint/rules.ts';
import type { LoadedInstitution } from './loaded-institution.ts';
import { revisionOf } from './revision.ts';
import { toLoadedInstitution } from './to-core.ts';

/** All of the catalogue, or all that is wrong with it; never half of it. */
export type LoadResult =
  | {
      readonly kind: 'LOADED';
      /** By the names of their files. */
      readonly institutions: readonly LoadedInstitution[];
      /** SHA-256 over all contents, in hex: it changes with any of them, and with nothing else. */
      readonly revisionOf: string;
    }
  | { readonly kind: 'FAULTY'; readonly faults: readonly Fault[] };

/** Which files to load, and who is told how far it is. */
export interface LoadOptions {
  /** Where the files are; the package's own `institutions/` by default. */
  readonly folder?: string;
  /** Called after each file with how many of how many are read. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The rules whose complaint keeps the catalogue from being loaded; `check` puts the others too. */
const BINDING = RULES.filter((rule) => rule.severity === 'ERROR');

/** Reads, checks and translates the catalogue. */
export async function loadCatalogue(options: LoadOptions = {}): Promise<LoadResult> {
  const { folder = CATALOGUE_FOLDER, onProgress } = options;
  const { files, faults } = await inspectCatalogue({
    folder,
    rules: BINDING,
    ...(onProgress && { onProgress }),
  });
  if (faults.length > 0) return { kind: 'FAULTY', faults };
  return {
    kind: 'LOADED',
    institutions: files.map((file) => toLoadedInstitution(file)),
    revisionOf: revisionOf(files),
  };
}
