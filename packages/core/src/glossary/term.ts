import type { AttributeKey } from '../attribute/registry.ts';

/** A word of the field, explained in our own. */
export interface Term {
  /** Kebab-case, never reused. */
  readonly slug: string;
  /** As it stands in a text: "Fellowship examination". */
  readonly term: string;
  /** Other ways to write it; matching ignores case. */
  readonly aliases: readonly string[];
  /** One to three sentences. */
  readonly definition: string;
  /** Attributes whose labels lead here. */
  readonly attributes: readonly AttributeKey[];
  /** Slugs of terms that are read together with this one. */
  readonly related: readonly string[];
}
