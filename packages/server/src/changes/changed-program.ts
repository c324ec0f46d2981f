import { attributeOf, rowLabel } from '@second-opinion/core';
import type { PastClaimRow } from '../database/contribution/history.ts';
import type { ClaimRow } from '../database/queries/claims.ts';
import { toClaim } from '../database/rows.ts';
import type { BroughtClaim } from './brought.ts';

/** What a revision changed of one program, a sentence a claim. */
export interface ChangedProgram {
  readonly slug: string;
  /** The program's name and its institution's. */
  readonly name: string;
  readonly sentences: readonly string[];
  /** Where the new values stand; each once. */
  readonly sources: readonly string[];
}

/** The claims of one program that a revision brought and ended. */
export interface ClaimTurn {
  readonly came: readonly ClaimRow[];
  readonly ended: readonly PastClaimRow[];
}

/** Tells the change of a program in words: "Duration, full-time: 3 years, in place of 2 years (Handbook, read 2026-11-22)." */
export function toChangedProgram(
  slug: string,
  name: string,
  { came, ended }: ClaimTurn,
): ChangedProgram {
  const claims = came.map(toClaim);
  const replaced = Map.groupBy(ended, (row) => row.supersededBy);
  const alone = ended.filter(({ supersededBy }) => !claims.some(({ id }) => id === supersededBy));
  return {
    slug,
    name,
    sentences: [
      ...claims.map((claim) => cameSentence(claim, replaced.get(claim.id) ?? [])),
      ...alone.map((row) => {
        const claim = toClaim({ ...row, programId: 0 });
        const reason = row.endReason === null ? '' : ` ${row.endReason}`;
        return `${labelOf(claim)}: ${textOf(claim)} is said no more.${reason}`;
      }),
    ],
    sources: [
      ...new Set(claims.flatMap(({ source }) => (source.url === null ? [] : [source.url]))),
    ],
  };
}

function cameSentence(claim: BroughtClaim, before: readonly PastClaimRow[]): string {
  const old = before.map((row) => textOf(toClaim({ ...row, programId: 0 })));
  const instead = old.length === 0 ? '' : `, in place of ${old.join(' · ')}`;
  const { title, read } = claim.source;
  return `${labelOf(claim)}: ${textOf(claim)}${instead} (${title}, read ${read}).`;
}

function labelOf({ attribute, value }: BroughtClaim): string {
  return rowLabel(attribute, attributeOf(attribute).qualify(value));
}

function textOf({ attribute, value }: BroughtClaim): string {
  return attributeOf(attribute).format(value);
}
