import type { LikelyReason, PageReading } from '@second-opinion/page-reader';
import type { Contrast } from '@second-opinion/core';
import type { IndexInstitution, IndexProgram } from './recognition-index.ts';

/** A known program that the page may be; a question, never an answer. */
export interface LikelyProgram {
  readonly program: IndexProgram;
  readonly institution: IndexInstitution | null;
  readonly reasons: readonly LikelyReason[];
}

/** Which program the page is. */
export type Recognition =
  | {
      readonly kind: 'EXACT';
      readonly program: IndexProgram;
      readonly by: 'ADDRESS' | 'CODE' | 'CONFIRMED';
    }
  | { readonly kind: 'LIKELY'; readonly candidates: readonly LikelyProgram[] }
  | { readonly kind: 'NONE' }
  /** No catalogue has come yet: whether it is in there is not known. */
  | { readonly kind: 'UNCHECKED' };

/** All that is known of one page without asking a server; it never leaves the browser. */
export interface PageState {
  /** Names the state towards the panel; random, so that no page can guess it. */
  readonly token: string;
  readonly tabId: number;
  readonly url: string;
  /** The language that the page says it is in: "en-au"; null where it says none. */
  readonly language: string | null;
  readonly reading: PageReading;
  readonly recognition: Recognition;
  /** Whose page it is, by domain; for an exact match the program's institution. */
  readonly institution: IndexInstitution | null;
  /** Page against catalogue; empty where the program is not known. */
  readonly contrasts: readonly Contrast[];
  /** The day of the catalogue that it was recognised with, or null where no index has been fetched yet. */
  readonly catalogueDate: string | null;
}
