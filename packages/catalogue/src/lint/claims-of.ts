import type { CatalogueFile } from '../catalogue-file.ts';
import type { Path } from '../fault.ts';
import type { ClaimEntry } from '../format/claim-entry.ts';
import type { ProgramEntry } from '../format/program-entry.ts';

/** A program with where it stands. */
export interface PlacedProgram {
  readonly program: ProgramEntry;
  readonly path: Path;
}

/** A claim with where it stands and the ids of the programs that it speaks for. */
export interface PlacedClaim {
  readonly claim: ClaimEntry;
  readonly programs: readonly string[];
  readonly path: Path;
}

/** Every program of a file. */
export function programsOf(file: CatalogueFile): PlacedProgram[] {
  return file.content.programs.map((program, index) => ({ program, path: ['programs', index] }));
}

/** Every claim of a file as it is written, those of several programs once; shared ones come last. */
export function claimsOf(file: CatalogueFile): PlacedClaim[] {
  const own = programsOf(file).flatMap(({ program, path }) =>
    place(program.claims, [program.id], path),
  );
  const shared = (file.content.shared ?? []).flatMap((entry, index) =>
    place(entry.claims, entry.programs, ['shared', index]),
  );
  return [...own, ...shared];
}

function place(
  claims: readonly ClaimEntry[],
  programs: readonly string[],
  path: Path,
): PlacedClaim[] {
  return claims.map((claim, index) => ({ claim, programs, path: [...path, 'claims', index] }));
}
