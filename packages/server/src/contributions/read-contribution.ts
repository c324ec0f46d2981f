import {
  type AttributeKey,
  PeriodTextSchema,
  attributeOf,
  findSpecialty,
} from '@second-opinion/core';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { placesOfProgram } from '../database/contribution/known-places.ts';
import type { Database } from '../database/tables.ts';
import type { ContributedEntry, ContributionContent } from './content.ts';
import { MOST } from './contribution-sizes.ts';
import { FORBIDDEN_WORDS, forbiddenIn } from './forbidden-text.ts';
import {
  type AddressFault,
  domainOfPage,
  ownerOfAddress,
  publishesOn,
} from './owner-of-address.ts';
import { textsIn } from './texts-in.ts';

/** What a reader sends, before anything of it is believed. */
export interface GivenContribution {
  readonly kind: 'FACTS' | 'NEW_PROGRAM' | 'WRONG_PROGRAM';
  readonly address: string;
  readonly program: string | null;
  readonly name: string | null;
  readonly award: string | null;
  readonly specialties: readonly string[];
  readonly period: string | null;
  readonly entries: readonly {
    readonly attribute: AttributeKey;
    readonly value?: unknown;
    readonly words: string;
  }[];
}

/** What is wrong with one field. */
export interface ContributionProblem {
  /** "entries[2].words" */
  readonly field: string;
  /** What was wrong and what would be right. */
  readonly message: string;
}

/** A contribution whose every field has been looked at, or all that is wrong with it. */
export type ReadContribution =
  | { readonly kind: 'READ'; readonly content: ContributionContent }
  | { readonly kind: 'REFUSED'; readonly problems: readonly ContributionProblem[] };

/** Looks at every field of what a reader sends, and finds the institution that its address belongs to. */
export async function readContribution(
  database: Kysely<Database>,
  given: GivenContribution,
): Promise<ReadContribution> {
  const owner = await ownerOf(database, given);
  if ('problem' in owner) return { kind: 'REFUSED', problems: [owner.problem] };
  const entries = given.kind === 'WRONG_PROGRAM' ? [] : given.entries.map(readEntry);
  const problems = [
    ...shapeProblems(given),
    ...entries.flatMap((entry) => ('field' in entry ? [entry] : [])),
    ...textProblems(given, owner.country),
  ];
  if (problems.length > 0) return { kind: 'REFUSED', problems };
  const isNew = given.kind === 'NEW_PROGRAM';
  return {
    kind: 'READ',
    content: {
      kind: given.kind,
      address: given.address,
      institution: owner.institution,
      program: isNew ? null : given.program,
      name: isNew ? tidied(given.name ?? '') : null,
      award: isNew ? tidied(given.award ?? 'Other') : null,
      specialties: isNew ? [...new Set(given.specialties)] : [],
      period: given.period,
      movedTo: null,
      entries: entries.filter((entry): entry is ContributedEntry => !('field' in entry)),
      words: null,
      question: null,
    },
  };
}

type Owner =
  | { readonly institution: string; readonly country: string }
  | { readonly problem: ContributionProblem };

async function ownerOf(
  database: Kysely<Database>,
  { kind, address, program }: GivenContribution,
): Promise<Owner> {
  const page = domainOfPage(address);
  if (typeof page === 'string') return refuseAddress(page);
  if (kind === 'NEW_PROGRAM') {
    const owner = await ownerOfAddress(database, address, page.domain);
    if (owner === null) return refuseAddress('FOREIGN');
    return { institution: owner.slug, country: owner.country };
  }
  const places = await placesOfProgram(database, program ?? '');
  if (places === null) {
    const message = `no program has the slug ${JSON.stringify(program)}; find slugs with \`programs(search:)\``;
    return { problem: { field: 'program', message } };
  }
  if (!publishesOn(places, page.domain)) return refuseAddress('FOREIGN');
  return { institution: places.slug, country: places.country };
}

const ADDRESS_WORDS: Readonly<Record<AddressFault, string>> = {
  NO_ADDRESS: 'is no plain web address; write "https://www.example.edu/page"',
  NO_DOMAIN: 'has no registered domain; send a page on the web',
  FOREIGN: 'is on no domain of the institution; send a page of its own',
};

function refuseAddress(fault: AddressFault): { readonly problem: ContributionProblem } {
  return { problem: { field: 'address', message: ADDRESS_WORDS[fault] } };
}

function readEntry(
  { attribute, value, words }: GivenContribution['entries'][number],
  place: number,
): ContributedEntry | ContributionProblem {
  const read = v.safeParse(attributeOf(attribute).schema, value);
  if (read.success) return { attribute, value: read.output, words: tidied(words) };
  return { field: `entries[${place}].value`, message: read.issues[0].message };
}

function shapeProblems(given: GivenContribution): ContributionProblem[] {
  const { kind, entries, name, award, specialties, period } = given;
  const problems: ContributionProblem[] = [];
  const must = (holds: boolean, field: string, message: string): void => {
    if (!holds) problems.push({ field, message });
  };
  must(entries.length <= MOST.entries, 'entries', `are at most ${MOST.entries}`);
  must(kind !== 'FACTS' || entries.length > 0, 'entries', 'are needed: a value and its words');
  for (const [place, { words }] of entries.entries()) {
    const field = `entries[${place}].words`;
    must(words.trim() !== '', field, 'are needed: the words of the page that say so');
    must(words.length <= MOST.words, field, `are at most ${MOST.words} characters`);
  }
  must(
    period === null || v.is(PeriodTextSchema, period),
    'period',
    'is a year or an academic year: "2026" or "2026/2027"',
  );
  if (kind !== 'NEW_PROGRAM') return problems;
  must((name ?? '').trim() !== '', 'name', 'is needed: the name of the program on its page');
  must((name ?? '').length <= MOST.name, 'name', `is at most ${MOST.name} characters`);
  must(/^[\p{L}\p{N} .()/&-]*$/u.test(award ?? ''), 'award', 'is letters: "MMed"');
  must((award ?? '').length <= MOST.award, 'award', `is at most ${MOST.award} characters`);
  must(specialties.length <= MOST.specialties, 'specialties', `are at most ${MOST.specialties}`);
  for (const slug of specialties) {
    const message = `has no ${JSON.stringify(slug)}; \`specialties\` lists what there is`;
    must(findSpecialty(slug) !== undefined, 'specialties', message);
  }
  return problems;
}

/** Every text that came, wherever it stands: none of them may carry what has no place in a catalogue. */
function textProblems(given: GivenContribution, country: string): ContributionProblem[] {
  const { name, award, entries } = given;
  return textsIn({ name, award, entries }).flatMap(({ field, text }) => {
    if (text.length > MOST.words) return [{ field, message: `is over ${MOST.words} characters` }];
    const forbidden = forbiddenIn(text, country);
    return forbidden === null ? [] : [{ field, message: FORBIDDEN_WORDS[forbidden] }];
  });
}

function tidied(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
