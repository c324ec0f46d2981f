import {
  addressFingerprint,
  institutionOf,
  readPage,
  type PageSnapshot,
} from '@second-opinion/page-reader';
import type { Mark } from '../messages/overlay-message.ts';
import type { PageState } from '../page/page-state.ts';
import type { IndexProgram, RecognitionIndex } from '../page/recognition-index.ts';
import type { BadgeWords } from '../words/en/badge.ts';

/** Fewer known programs are no listing, unless the catalogue says that the page is one. */
const LEAST = 2;

/** Whether a page may be a listing: only pages of known institutions, and those that the catalogue names. */
export function mayList(url: string, index: RecognitionIndex): boolean {
  return isListing(url, index) || institutionOf(url, index) !== null;
}

/** Which links lead to known programs: the first link of each program. */
export function marksOf(
  url: string,
  hrefs: readonly string[],
  index: RecognitionIndex,
  words: BadgeWords,
): Mark[] {
  const seen = new Map<string, Mark>();
  for (const [at, href] of hrefs.entries()) {
    const program = programAt(href, index);
    if (program === null || seen.has(program.slug)) continue;
    seen.set(program.slug, { at, name: words.mark(program.shortName) });
  }
  return seen.size >= LEAST || isListing(url, index) ? [...seen.values()] : [];
}

/** The program whose own address a link leads to, or null. */
export function programAt(href: string, index: RecognitionIndex): IndexProgram | null {
  const slug = index.addresses[addressFingerprint(href) ?? ''];
  return index.programs.find((program) => program.slug === slug) ?? null;
}

/** What is known of a program that a page links to: all but what its own page says, which nobody has read. */
export function linkedState(
  program: IndexProgram,
  { token, tabId, url }: Pick<PageState, 'token' | 'tabId' | 'url'>,
  index: RecognitionIndex,
): PageState {
  return {
    token,
    tabId,
    url,
    language: null,
    reading: readPage({ ...NOTHING, url }),
    recognition: { kind: 'EXACT', program, by: 'ADDRESS' },
    institution: index.institutions.find(({ slug }) => slug === program.institution) ?? null,
    contrasts: [],
    catalogueDate: index.date,
  };
}

function isListing(url: string, index: RecognitionIndex): boolean {
  return (addressFingerprint(url) ?? '') in index.listings;
}

/** A page on which nothing stands. */
const NOTHING: Omit<PageSnapshot, 'url'> = {
  title: '',
  language: null,
  canonical: null,
  metas: [],
  itemProps: [],
  jsonLd: [],
  containers: [],
  cells: [],
  blocks: [],
  links: [],
  truncated: false,
};
