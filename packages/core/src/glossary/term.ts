import type { AttributeKey } from '../attribute/registry.ts';

/** What of a term is the same in every language. */
export interface TermLinks<Slug extends string = string> {
  /** Kebab-case, never reused. */
  readonly slug: Slug;
  /** How pages in English write it, the usual way first; matching ignores case. */
  readonly names: readonly [string, ...string[]];
  /** Attributes whose labels lead here. */
  readonly attributes: readonly AttributeKey[];
  /** Slugs of terms that are read together with this one. */
  readonly related: readonly string[];
}

/** What one language says of a term. */
export interface TermWords {
  /** As it stands in a text: "Fellowship examination". */
  readonly term: string;
  /** One to three sentences. */
  readonly definition: string;
  /** Other ways to write it in this language. */
  readonly aliases?: readonly string[];
}

/** A word of the field, explained in our own. */
export interface Term {
  /** Kebab-case, never reused. */
  readonly slug: string;
  /** As it stands in a text of its language: "Fellowship examination". */
  readonly term: string;
  /** How pages in English write it: the same as the term where that is English. */
  readonly english: string;
  /** Other ways to write it, in its language and in English; matching ignores case. */
  readonly aliases: readonly string[];
  /** One to three sentences. */
  readonly definition: string;
  /** Attributes whose labels lead here. */
  readonly attributes: readonly AttributeKey[];
  /** Slugs of terms that are read together with this one. */
  readonly related: readonly string[];
}
