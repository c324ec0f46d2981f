import type { Kysely, Transaction } from 'kysely';
import type { ContributionContent, Origin } from '../contributions/content.ts';
import {
  type ClaimFor,
  bringClaims,
  endClaims,
  standingClaims,
} from '../database/contribution/bring-claims.ts';
import {
  type EditedProgram,
  findEditedProgram,
  recordEdit,
  writeEdit,
} from '../database/contribution/program-edits.ts';
import { renewPrograms } from '../database/contribution/program-state.ts';
import { rewriteCatalogue } from '../database/queries/replace-catalogue.ts';
import { findInstitutionsBySlug } from '../database/queries/institutions.ts';
import type { Database } from '../database/tables.ts';
import type { ProgramChanges } from '../revision/changes.ts';
import { supersededBy, toClaims } from './accepted-claims.ts';
import { answerQuestion } from './answer-question.ts';
import { editsFor } from './edits-for.ts';
import { freeSlug } from './new-program.ts';
import type { EditOf } from '../changes/program-edit.ts';
import type { ReviewRefusal } from './refusal.ts';

/** When and by which review a contribution comes into force. */
export interface Applying {
  readonly reviewId: number;
  readonly contributionId: number;
  readonly origin: Origin;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The revision that it comes with. */
  readonly revision: number;
  /** The day that cards are resolved for, ISO. */
  readonly today: string;
  /** The day that the contribution came, ISO. */
  readonly day: string;
}

/** The program of an accepted contribution is no longer in the catalogue. */
export interface ProgramGone {
  readonly kind: 'PROGRAM_GONE';
}

/** Makes what a contribution says part of the catalogue. @returns which programs are other ones now. */
export async function applyContribution(
  transaction: Transaction<Database>,
  content: ContributionContent,
  applying: Applying,
): Promise<ProgramChanges | ProgramGone | ReviewRefusal> {
  if (content.question !== null) {
    return await answerQuestion(transaction, content, content.question, applying);
  }
  const slug = content.program ?? (await freeSlug(transaction, content));
  const isNew = content.kind === 'NEW_PROGRAM';
  if (isNew) {
    const added = { slug, edit: additionOf(content, slug) };
    await recordEdit(transaction, applying.reviewId, added, { kind: 'REMOVE' });
    await rewriteCatalogue(transaction, [added], applying.today);
  }
  const program = await findEditedProgram(transaction, slug);
  if (program === null) return { kind: 'PROGRAM_GONE' };
  await applyEdits(transaction, content, program, applying);
  // A change of name gives programs other ids.
  const { id } = (await findEditedProgram(transaction, slug)) ?? program;
  await applyClaims(transaction, content, { slug, id }, applying);
  await renewPrograms(transaction, [id], applying.today);
  return { added: isNew ? [slug] : [], changed: isNew ? [] : [slug], removed: [] };
}

function additionOf(
  { institution, name, award, specialties, address }: ContributionContent,
  slug: string,
): EditOf['edit'] {
  const program = { slug, institution, name: name ?? slug, award: award ?? 'Other' };
  return {
    kind: 'ADD',
    program: {
      ...program,
      specialties: specialties.length === 0 ? ['other'] : [...specialties],
      page: address,
    },
  };
}

async function applyEdits(
  transaction: Transaction<Database>,
  content: ContributionContent,
  program: EditedProgram,
  { reviewId, today }: Applying,
): Promise<void> {
  const { slug } = program;
  for (const { edit, undo } of editsFor(content, program)) {
    await recordEdit(transaction, reviewId, { slug, edit }, undo);
    if (edit.kind === 'RENAME') await rewriteCatalogue(transaction, [{ slug, edit }], today);
    else await writeEdit(transaction, program, edit);
  }
}

async function applyClaims(
  database: Kysely<Database>,
  content: ContributionContent,
  { slug, id }: { readonly slug: string; readonly id: number },
  { reviewId, contributionId, origin, at, revision, day }: Applying,
): Promise<void> {
  if (content.entries.length === 0) return;
  const [institution] = await findInstitutionsBySlug(database, [content.institution]);
  const institutionName = institution?.name ?? content.institution;
  const from = { contributionId, reviewId, program: slug, day, institutionName };
  const claims = toClaims(content, from);
  const standing = await standingClaims(database, id);
  const by = origin === 'REFRESH' ? 'REFRESH' : 'CONTRIBUTION';
  const end = { how: 'SUPERSEDED', by, at, revision, reason: null, reviewId } as const;
  const ended = new Set<string>();
  for (const claim of claims) {
    const keys = supersededBy(claim, standing).map((old) => old.id);
    const fresh = keys.filter((key) => !ended.has(key));
    for (const key of fresh) ended.add(key);
    await endClaims(database, fresh, { ...end, supersededBy: claim.id });
  }
  const all = claims.map((claim): ClaimFor => ({ programId: id, claim }));
  await bringClaims(database, all, { by, at, revision, reviewId, reason: null });
}
