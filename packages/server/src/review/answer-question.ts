import type { Transaction } from 'kysely';
import type { ContributionContent, InstitutionQuestion } from '../contributions/content.ts';
import { recordEdit } from '../database/contribution/program-edits.ts';
import { findInstitutionsBySlug } from '../database/queries/institutions.ts';
import { programsOfInstitutions } from '../database/queries/programs.ts';
import { rewriteCatalogue } from '../database/queries/replace-catalogue.ts';
import { decidedIdentities, writeIdentity } from '../database/register/decided-identities.ts';
import type { Database } from '../database/tables.ts';
import type { ProgramChanges } from '../revision/changes.ts';
import type { Undoable } from './edits-for.ts';
import { type ReviewRefusal, refuse } from './refusal.ts';

/** When and by which review a question is answered. */
interface Answering {
  readonly reviewId: number;
  /** The day that cards are resolved for, ISO. */
  readonly today: string;
}

/** Makes a yes to what an import asked of an institution part of the catalogue. @returns the programs that are others by it. */
export async function answerQuestion(
  transaction: Transaction<Database>,
  { institution }: ContributionContent,
  question: InstitutionQuestion,
  { reviewId, today }: Answering,
): Promise<ProgramChanges | ReviewRefusal> {
  const { register, code } = question;
  const [known] = await findInstitutionsBySlug(transaction, [institution]);
  if (known === undefined) {
    const message = `The catalogue has no institution ${institution} any more: reject it.`;
    return refuse('PROGRAM_GONE', message);
  }
  const told = (await decidedIdentities(transaction, register)).get(code);
  if (question.asks === 'IDENTITY' && told !== undefined && told !== institution) {
    const message = `“${code}” of ${register} was told to be ${told}: undo that review first, or reject this.`;
    return refuse('DECIDED', message);
  }
  if (question.asks === 'ROR' && known.ror !== null && known.ror !== question.value) {
    const message = `${institution} has the ROR id ${known.ror}: reject this, or undo that review first.`;
    return refuse('DECIDED', message);
  }
  const { edit, undo } = editFor(question);
  await recordEdit(transaction, reviewId, { slug: institution, edit }, undo);
  if (edit.kind === 'IDENTITY') {
    await writeIdentity(transaction, edit, institution);
    return { added: [], changed: [], removed: [] };
  }
  await rewriteCatalogue(transaction, [{ slug: institution, edit }], today);
  const changed = await programsOfInstitutions(transaction, [institution]);
  return { added: [], changed, removed: [] };
}

function editFor({ asks, register, code, value }: InstitutionQuestion): Undoable {
  switch (asks) {
    case 'IDENTITY':
      return {
        edit: { kind: 'IDENTITY', register, code },
        undo: { kind: 'NO_IDENTITY', register, code },
      };
    case 'ROR':
      return { edit: { kind: 'ROR', ror: value }, undo: { kind: 'ROR', ror: null } };
    case 'DOMAIN': {
      const domain = value ?? '';
      return { edit: { kind: 'ADD_DOMAIN', domain }, undo: { kind: 'DROP_DOMAIN', domain } };
    }
  }
}
