import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { canonicalAddress } from '@second-opinion/core';
import { type EditOf, type ProgramEdit, ProgramEditSchema } from '../../changes/program-edit.ts';
import type { Database } from '../tables.ts';

/** Every edit that was not undone, in the order of the reviews. */
export async function standingEdits(database: Kysely<Database>): Promise<EditOf[]> {
  const rows = await database
    .selectFrom('programEdit')
    .where('undoneReviewId', 'is', null)
    .orderBy('id')
    .select(['programSlug', 'edit'])
    .execute();
  return rows.map(({ programSlug, edit }) => ({ slug: programSlug, edit: parseEdit(edit) }));
}

function parseEdit(json: string): ProgramEdit {
  return v.parse(ProgramEditSchema, JSON.parse(json));
}

/** Writes an edit down, with what takes it back. */
export async function recordEdit(
  database: Kysely<Database>,
  reviewId: number,
  { slug, edit }: EditOf,
  undo: ProgramEdit,
): Promise<void> {
  const row = { reviewId, programSlug: slug, undoneReviewId: null };
  await database
    .insertInto('programEdit')
    .values({ ...row, edit: JSON.stringify(edit), undo: JSON.stringify(undo) })
    .execute();
}

/** Marks the edits of a review undone. @returns what takes them back, the latest first. */
export async function takeBackEdits(
  database: Kysely<Database>,
  reviewId: number,
  undoReviewId: number,
): Promise<EditOf[]> {
  const rows = await database
    .updateTable('programEdit')
    .set({ undoneReviewId: undoReviewId })
    .where('reviewId', '=', reviewId)
    .where('undoneReviewId', 'is', null)
    .returning(['id', 'programSlug', 'undo'])
    .execute();
  return rows
    .toSorted((a, b) => b.id - a.id)
    .map(({ programSlug, undo }) => ({ slug: programSlug, edit: parseEdit(undo) }));
}

/** A program as edits meet it. */
export interface EditedProgram {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly status: string;
  readonly addresses: readonly { readonly url: string; readonly kind: 'PAGE' | 'LISTING' }[];
}

/** Reads a program as edits meet it, or null where there is none. */
export async function findEditedProgram(
  database: Kysely<Database>,
  slug: string,
): Promise<EditedProgram | null> {
  const row = await database
    .selectFrom('program')
    .where('slug', '=', slug)
    .select(['id', 'slug', 'name', 'status'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const addresses = await database
    .selectFrom('programAddress')
    .where('programId', '=', row.id)
    .select(['url', 'kind'])
    .execute();
  return { ...row, addresses };
}

/** Writes an edit that changes no name and brings no program: only then is the index of words as it was. */
export async function writeEdit(
  database: Kysely<Database>,
  { id, addresses }: EditedProgram,
  edit: ProgramEdit,
): Promise<void> {
  if (edit.kind === 'STATUS') {
    await database
      .updateTable('program')
      .set({ status: edit.status })
      .where('id', '=', id)
      .execute();
  }
  if (edit.kind === 'DROP_ADDRESS' || edit.kind === 'ADD_ADDRESS') {
    const address = canonicalAddress(edit.url) ?? edit.url;
    const same = addresses.filter(({ url }) => (canonicalAddress(url) ?? url) === address);
    for (const { url } of same) {
      await database
        .deleteFrom('programAddress')
        .where('programId', '=', id)
        .where('url', '=', url)
        .execute();
    }
    if (edit.kind === 'ADD_ADDRESS') {
      await database
        .insertInto('programAddress')
        .values({ programId: id, url: edit.url, kind: edit.as, address })
        .execute();
    }
  }
}
