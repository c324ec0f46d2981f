import type { Claim } from '@second-opinion/core';

/** Who or what brings claims: the catalogue's files, an import of other data, a reader, or the re-reading of a page. */
export const BRINGERS = ['CATALOGUE', 'IMPORT', 'CONTRIBUTION', 'REFRESH'] as const;
export type Bringer = (typeof BRINGERS)[number];

/** How a claim came into the catalogue. */
export interface Brought {
  readonly by: Bringer;
  /** ISO 8601 in UTC; empty where an older version of the server loaded it. */
  readonly at: string;
  /** The revision that it came with; 0 where an older version loaded it. */
  readonly revision: number;
  /** The review that let it in or marked it deprecated; null where none did. */
  readonly reviewId: number | null;
  /** Why it is deprecated; null where it is not, or where nobody said. */
  readonly reason: string | null;
}

/** A claim with how it came. */
export interface BroughtClaim extends Claim {
  readonly brought: Brought;
}

/**
 * How a claim ended. `SUPERSEDED`: another one took its place; `WITHDRAWN`: what brought it says it no more;
 * `UNDONE`: the review that let it in was undone.
 */
export const ENDINGS = ['SUPERSEDED', 'WITHDRAWN', 'UNDONE'] as const;
export type Ending = (typeof ENDINGS)[number];

/** How a claim came, or null where that was not read with it. */
export function broughtOf(claim: Claim): Brought | null {
  return isBrought(claim) ? claim.brought : null;
}

function isBrought(claim: Claim): claim is BroughtClaim {
  return 'brought' in claim;
}
