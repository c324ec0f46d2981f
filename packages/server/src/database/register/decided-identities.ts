import type { Kysely } from 'kysely';
import { standingEdits } from '../contribution/program-edits.ts';
import type { Database } from '../tables.ts';

/** Which institutions of a register a person has told: slugs of the catalogue by the register's codes. */
export async function decidedIdentities(
  database: Kysely<Database>,
  register: string,
): Promise<ReadonlyMap<string, string>> {
  const edits = await standingEdits(database);
  return new Map(
    edits.flatMap(({ slug, edit }) =>
      edit.kind === 'IDENTITY' && edit.register === register ? [[edit.code, slug] as const] : [],
    ),
  );
}

/** Writes into a register's rows which institution one of them is; null: that it is not known. */
export async function writeIdentity(
  database: Kysely<Database>,
  { register, code }: { readonly register: string; readonly code: string },
  institutionSlug: string | null,
): Promise<void> {
  await database
    .updateTable('registerInstitution')
    .set({ institutionSlug, knownBy: institutionSlug === null ? null : 'REVIEW' })
    .where('register', '=', register)
    .where('code', '=', code)
    .execute();
}
