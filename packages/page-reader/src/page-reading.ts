import type { AttributeKey, AttributeValue, ProgramStatus } from '@second-opinion/core';
import type { Verdict } from './detect/signal.ts';

/** A claim that a page makes, with what it was read from. */
export interface ClaimOf<Key extends AttributeKey> {
  readonly attribute: Key;
  /** Has the shape of core's value of this attribute. */
  readonly value: AttributeValue<Key>;
  /** The words on the page that it was read from, as plain text. */
  readonly text: string;
  /** Where on the page: headings and the kind of place, "Fees > table, row 2". */
  readonly place: string;
  /** How likely it is right, 0 to 1, calibrated on pages of many institutions. */
  readonly confidence: number;
  /** What was taken for granted beyond the words themselves: "currency from the institution's country". */
  readonly assumed?: string | undefined;
}

/** A claim of any attribute that a page makes; `attribute` tells which value it has. */
export type ReadClaim = { [Key in AttributeKey]: ClaimOf<Key> }[AttributeKey];

/** A text that was read off the page as a name. */
export interface ReadName {
  readonly value: string;
  readonly place: string;
  readonly confidence: number;
}

/** Whether the page says that the program is open. */
export interface ReadStatus {
  readonly value: ProgramStatus;
  /** The sentence that says so, or null where none does. */
  readonly text: string | null;
}

/** What the page reader makes of a page. */
export interface PageReading {
  readonly url: string;
  readonly verdict: Verdict;
  /** Null where the page gives no name that could be told from slogans and the site's own. */
  readonly name: ReadName | null;
  /** The first award as an abbreviation, "MMed", or its level, "Master"; null where none is named. */
  readonly award: string | null;
  /** Every award that the page's name offers: "MSc", "PgDip". */
  readonly awards: readonly string[];
  /** Slugs of core's specialties that the name speaks of; empty where it names none. */
  readonly specialties: readonly string[];
  /** Codes in public registers that the page states. */
  readonly courseCodes: readonly { readonly scheme: string; readonly code: string }[];
  /** Claims whose confidence reaches the threshold, in the order of attributes. */
  readonly claims: readonly ReadClaim[];
  /** The year that the page speaks for, "2024" or "2023/2024", or null where it does not say. */
  readonly year: string | null;
  readonly status: ReadStatus;
}
