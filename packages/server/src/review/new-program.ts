import { NO_SPECIALTY } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import type { ContributionContent } from '../contributions/content.ts';
import { findProgramsBySlug } from '../database/queries/programs.ts';
import type { Database } from '../database/tables.ts';

/** A slug for a program that the catalogue lacks, "sydney-mmed-psychiatry", with a number where that is taken. */
export async function freeSlug(
  database: Kysely<Database>,
  { institution, award, specialties }: ContributionContent,
): Promise<string> {
  const subject = specialties.find((slug) => slug !== NO_SPECIALTY);
  const parts = [institution, kebab(award ?? 'other'), subject ?? null];
  const base = parts
    .filter((part) => part !== null && part !== '')
    .join('-')
    .slice(0, 90);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if ((await findProgramsBySlug(database, [slug])).length === 0) return slug;
  }
}

function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
