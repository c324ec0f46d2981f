import { hostOf, liesOn } from '@second-opinion/core';
import type { PageReading } from '../page-reading.ts';
import { addressFingerprint } from './address-fingerprint.ts';
import { type Candidate, likelyPrograms } from './likely-programs.ts';
import type { IndexedInstitution, RecognitionIndex } from './recognition-index.ts';

/** Which known program a page is: exactly one, perhaps one of some, or none. */
export type Match =
  | { readonly kind: 'EXACT'; readonly slug: string; readonly by: 'ADDRESS' | 'CODE' | 'CONFIRMED' }
  | { readonly kind: 'LIKELY'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'NONE' };

/** What matching needs of a page. */
export interface MatchInput {
  readonly url: string;
  /** The address that the page itself gives, absolute or not, or null. */
  readonly canonical: string | null;
  readonly reading: Pick<PageReading, 'name' | 'awards' | 'specialties' | 'courseCodes'>;
}

/**
 * Recognises a page: by what the reader confirmed, by its address, by a register's code. Whatever is less than
 * that is offered as a question, best first, and never as the answer. What a review has found it not to be, it is for nobody but a
 * reader who has confirmed it.
 */
export function matchPage(input: MatchInput, whole: RecognitionIndex): Match {
  const institution = institutionOf(input.url, whole);
  const fingerprints = addressesOf(input).map(addressFingerprint);
  const index = withoutWrong(whole, lookUp(whole.wrong ?? {}, fingerprints) ?? []);
  const confirmed = lookUp(index.confirmed ?? {}, fingerprints);
  if (confirmed !== null) return { kind: 'EXACT', slug: confirmed, by: 'CONFIRMED' };
  const address = lookUp(index.addresses, fingerprints);
  if (address !== null) return { kind: 'EXACT', slug: address, by: 'ADDRESS' };
  const coded = institution === null ? null : byCode(input, institution, index);
  if (coded !== null) return { kind: 'EXACT', slug: coded, by: 'CODE' };
  const listed = lookUp(index.listings ?? {}, fingerprints) ?? [];
  const candidates = likelyPrograms(input.reading, institution, listed, index);
  return candidates.length === 0 ? { kind: 'NONE' } : { kind: 'LIKELY', candidates };
}

/** The index without programs that a page is not. */
function withoutWrong(index: RecognitionIndex, wrong: readonly string[]): RecognitionIndex {
  if (wrong.length === 0) return index;
  return { ...index, programs: index.programs.filter(({ slug }) => !wrong.includes(slug)) };
}

/** The institution on whose domain an address lies, or null. The most specific domain wins. */
export function institutionOf(url: string, index: RecognitionIndex): IndexedInstitution | null {
  const host = hostOf(url);
  if (host === null) return null;
  let best: { institution: IndexedInstitution; length: number } | null = null;
  for (const institution of index.institutions) {
    for (const domain of institution.domains) {
      if (liesOn(host, [domain]) && domain.length > (best?.length ?? 0))
        best = { institution, length: domain.length };
    }
  }
  return best?.institution ?? null;
}

/** The page's address, and the one it gives itself where both lie on one host: a foreign one proves nothing. */
function addressesOf({ url, canonical }: MatchInput): string[] {
  if (canonical === null || !URL.canParse(canonical, url)) return [url];
  const own = new URL(canonical, url).href;
  // A canonical address that names only the site's front page is a template's mistake.
  return hostOf(own) === hostOf(url) && new URL(own).pathname.length > 1 ? [url, own] : [url];
}

function lookUp<Found>(
  table: Readonly<Record<string, Found>>,
  keys: readonly (string | null)[],
): Found | null {
  for (const key of keys) {
    if (key !== null && Object.hasOwn(table, key)) return table[key] ?? null;
  }
  return null;
}

/** The one program of the institution whose register code the page states; several codes prove nothing. */
function byCode(
  { reading }: MatchInput,
  institution: IndexedInstitution,
  index: RecognitionIndex,
): string | null {
  const codes = new Set(reading.courseCodes.map(({ scheme, code }) => `${scheme}:${code}`));
  if (codes.size === 0) return null;
  const found = index.programs.filter(
    (program) =>
      program.institution === institution.slug &&
      program.codes?.some((code) => codes.has(code)) === true,
  );
  return found.length === 1 ? (found[0]?.slug ?? null) : null;
}
