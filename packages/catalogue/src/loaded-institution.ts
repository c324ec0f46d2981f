import type { Claim, Institution, Program, Source } from '@second-opinion/core';

/** A program with what is said about it. */
export interface CatalogueProgram extends Program {
  readonly claims: readonly Claim[];
}

/** One file of the catalogue in core's words. */
export interface LoadedInstitution {
  readonly institution: Institution;
  readonly sources: readonly Source[];
  readonly programs: readonly CatalogueProgram[];
  /** The file's name, "sydney.json". */
  readonly file: string;
}
