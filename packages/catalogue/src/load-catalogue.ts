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
      /** What asks a person to look; none where they were not asked for. */
      readonly warnings: readonly Fault[];
    }
  | { readonly kind: 'FAULTY'; readonly faults: readonly Fault[] };

/** Which files to load, and who is told how far it is. */
export interface LoadOptions {
  /** Where the files are; the package's own `institutions/` by default. */
  readonly folder?: string;
  /** Called after each file with how many of how many are read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Whether the rules that only warn are put too; they take time, and keep nothing from being loaded. */
  readonly warnings?: boolean;
}

/** The rules whose complaint keeps the catalogue from being loaded. */
const BINDING = RULES.filter((rule) => rule.severity === 'ERROR');

/** Reads, checks and translates the catalogue. */
export async function loadCatalogue(options: LoadOptions = {}): Promise<LoadResult> {
  const { folder = CATALOGUE_FOLDER, onProgress, warnings = false } = options;
  const { files, faults } = await inspectCatalogue({
    folder,
    rules: warnings ? RULES : BINDING,
    ...(onProgress && { onProgress }),
  });
  const errors = faults.filter(({ severity }) => severity === 'ERROR');
  if (errors.length > 0) return { kind: 'FAULTY', faults: errors };
  return {
    kind: 'LOADED',
    institutions: files.map((file) => toLoadedInstitution(file)),
    revisionOf: revisionOf(files),
    warnings: faults,
  };
}
