import type { CatalogueProgram, LoadedInstitution } from '@second-opinion/catalogue';
import { PROGRAM_STATUSES, canonicalAddress } from '@second-opinion/core';
import * as v from 'valibot';

const NewProgramSchema = v.object({
  slug: v.string(),
  institution: v.string(),
  name: v.string(),
  award: v.string(),
  specialties: v.array(v.string()),
  page: v.string(),
});

const AddressKind = v.picklist(['PAGE', 'LISTING']);

/** Takes an edit as it is stored. */
export const ProgramEditSchema = v.variant('kind', [
  v.object({ kind: v.literal('ADD'), program: NewProgramSchema }),
  v.object({ kind: v.literal('REMOVE') }),
  v.object({ kind: v.literal('RENAME'), name: v.string() }),
  v.object({ kind: v.literal('STATUS'), status: v.picklist(PROGRAM_STATUSES) }),
  v.object({ kind: v.literal('ADD_ADDRESS'), url: v.string(), as: AddressKind }),
  v.object({ kind: v.literal('DROP_ADDRESS'), url: v.string() }),
]);

/** What a review changes of a program beside its claims. Doing it twice is doing it once. */
export type ProgramEdit = v.InferOutput<typeof ProgramEditSchema>;

/** An edit with the program that it is of. */
export interface EditOf {
  readonly slug: string;
  readonly edit: ProgramEdit;
}

/** An institution with what reviews have changed of its programs, in the order of the reviews. */
export function withEdits(
  institution: LoadedInstitution,
  edits: readonly EditOf[],
): LoadedInstitution {
  if (edits.length === 0) return institution;
  const own = institution.institution.slug;
  const programs = edits.reduce<readonly CatalogueProgram[]>(
    (before, each) => applied(before, each, own),
    institution.programs,
  );
  return { ...institution, programs };
}

function applied(
  programs: readonly CatalogueProgram[],
  { slug, edit }: EditOf,
  institution: string,
): readonly CatalogueProgram[] {
  if (edit.kind === 'ADD') {
    const there = programs.some((each) => each.slug === slug);
    const own = edit.program.institution === institution;
    return own && !there ? programs.concat(toProgram(edit.program)) : programs;
  }
  if (edit.kind === 'REMOVE') return programs.filter((program) => program.slug !== slug);
  return programs.map((program) => (program.slug === slug ? edited(program, edit) : program));
}

function toProgram(given: v.InferOutput<typeof NewProgramSchema>): CatalogueProgram {
  const { page, ...program } = given;
  return {
    ...program,
    status: 'UNKNOWN',
    umbrella: false,
    pages: [page],
    listings: [],
    courseCodes: [],
    claims: [],
  };
}

type OfOne = Exclude<ProgramEdit, { kind: 'ADD' } | { kind: 'REMOVE' }>;

function edited(program: CatalogueProgram, edit: OfOne): CatalogueProgram {
  switch (edit.kind) {
    case 'RENAME':
      return { ...program, name: edit.name };
    case 'STATUS':
      return { ...program, status: edit.status };
    case 'ADD_ADDRESS': {
      const key = edit.as === 'PAGE' ? 'pages' : 'listings';
      const others = program[key].filter((url) => !isSamePage(url, edit.url));
      return { ...program, [key]: [...others, edit.url] };
    }
    case 'DROP_ADDRESS': {
      const kept = (urls: readonly string[]) => urls.filter((url) => !isSamePage(url, edit.url));
      return { ...program, pages: kept(program.pages), listings: kept(program.listings) };
    }
  }
}

function isSamePage(one: string, other: string): boolean {
  return one === other || canonicalAddress(one) === canonicalAddress(other);
}
