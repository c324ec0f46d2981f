import type { CatalogueFile } from '../catalogue-file.ts';
import type { Path } from '../fault.ts';
import type { ClaimEntry } from '../format/claim-entry.ts';
import type { ProgramEntry } from '../format/program-entry.ts';

/** A program with where it stands. */
export interface PlacedProgram {
  readonly program: ProgramEntry;
  readonly path: Path;
}

/** A claim with its program and where it stands. */
export interface PlacedClaim extends PlacedProgram {
  readonly claim: ClaimEntry;
}

/** Every program of a file. */
export function programsOf(file: CatalogueFile): PlacedProgram[] {
  return file.content.programs.map((program, index) => ({ program, path: ['programs', index] }));
}

/** Every claim of a file. */
export function claimsOf(file: CatalogueFile): PlacedClaim[] {
  return programsOf(file).flatMap(({ program, path }) =>
    program.claims.map((claim, index) => ({ claim, program, path: [...path, 'claims', index] })),
  );
}
