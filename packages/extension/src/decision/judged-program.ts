import { type Claim, type ProgramFacts, resolve } from '@second-opinion/core';
import type { AnsweredIdentity } from '../server/answers.ts';
import { type AnsweredProgram, toClaims } from './answered-facts.ts';
import { CORE_WORDS } from '../words/core.ts';
import { wordedIdentity } from '../server/worded-answer.ts';

/** A program as the reckoning sees it, with whom it is of and every claim by its id. */
export interface JudgedProgram {
  readonly identity: AnsweredIdentity;
  readonly facts: ProgramFacts;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** Resolves a program's claims in the browser, by the rule that the server follows. @param today ISO. */
export function toJudged(program: AnsweredProgram, today: string): JudgedProgram {
  const { claims: answered, ...identity } = program;
  return judgedFrom(identity, toClaims(answered), today);
}

/** The same from claims that are at hand. */
export function judgedFrom(
  identity: AnsweredIdentity,
  claims: readonly Claim[],
  today: string,
): JudgedProgram {
  const { slug, institution } = identity;
  return {
    identity: wordedIdentity(identity),
    facts: {
      slug,
      // In a sentence about several programs the institution tells them apart.
      name: institution.name,
      country: institution.country.code,
      city: institution.city,
      resolutions: resolve(claims, today, CORE_WORDS),
    },
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}
