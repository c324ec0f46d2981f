import type { CatalogueProgram, LoadedInstitution } from '@second-opinion/catalogue';
import { type Institution, PROGRAM_STATUSES, canonicalAddress } from '@second-opinion/core';
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
  v.object({ kind: v.literal('NOT_ITS_PAGE'), url: v.string() }),
  v.object({ kind: v.literal('MAY_BE_ITS_PAGE'), url: v.string() }),
  v.object({ kind: v.literal('ROR'), ror: v.nullable(v.string()) }),
  v.object({ kind: v.literal('ADD_DOMAIN'), domain: v.string() }),
  v.object({ kind: v.literal('DROP_DOMAIN'), domain: v.string() }),
  v.object({ kind: v.literal('IDENTITY'), register: v.string(), code: v.string() }),
  v.object({ kind: v.literal('NO_IDENTITY'), register: v.string(), code: v.string() }),
]);

/** What a review changes of a program beside its claims, or of an institution. Doing it twice is doing it once. */
export type ProgramEdit = v.InferOutput<typeof ProgramEditSchema>;

/** An edit with the program, or the institution, that it is of. */
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
  const itself = edits
    .flatMap(({ slug, edit }) => (slug === own && isOfInstitution(edit) ? [edit] : []))
    .reduce(editedInstitution, institution.institution);
  return { ...institution, institution: itself, programs };
}

/** What edits change of an institution: the files' own ROR id stays, and a domain is there once. */
function editedInstitution(institution: Institution, edit: OfInstitution): Institution {
  const { domains, ror } = institution;
  switch (edit.kind) {
    case 'ROR':
      return { ...institution, ror: edit.ror === null ? null : (ror ?? edit.ror) };
    case 'ADD_DOMAIN':
      if (domains.includes(edit.domain)) return institution;
      return { ...institution, domains: [...domains, edit.domain] };
    case 'DROP_DOMAIN':
      return { ...institution, domains: domains.filter((domain) => domain !== edit.domain) };
    case 'IDENTITY':
    case 'NO_IDENTITY':
      return institution;
  }
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
  if (isOfInstitution(edit)) return programs;
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

const OF_INSTITUTION = ['ROR', 'ADD_DOMAIN', 'DROP_DOMAIN', 'IDENTITY', 'NO_IDENTITY'] as const;

type OfInstitution = Extract<ProgramEdit, { kind: (typeof OF_INSTITUTION)[number] }>;

/** Whether an edit is of an institution, and the slug beside it is that of one. */
export function isOfInstitution(edit: ProgramEdit): edit is OfInstitution {
  return OF_INSTITUTION.some((kind) => kind === edit.kind);
}

type OfOne = Exclude<ProgramEdit, { kind: 'ADD' } | { kind: 'REMOVE' } | OfInstitution>;

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
    // Of what is known of no page, the recognition index alone is told.
    case 'NOT_ITS_PAGE':
    case 'MAY_BE_ITS_PAGE':
      return program;
    case 'DROP_ADDRESS': {
      const kept = (urls: readonly string[]) => urls.filter((url) => !isSamePage(url, edit.url));
      return { ...program, pages: kept(program.pages), listings: kept(program.listings) };
    }
  }
}

function isSamePage(one: string, other: string): boolean {
  return one === other || canonicalAddress(one) === canonicalAddress(other);
}
