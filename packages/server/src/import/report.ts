import type { ClaimChanges } from '../database/register/claim-courses.ts';
import type { GenerationChanges } from '../database/register/compare-generations.ts';
import type { FindingTally, ReviewItem } from '../register/findings.ts';
import type { RegisterFacts } from '../register/imported.ts';

/** What came of one table of a file. */
export interface TableReport {
  readonly register: RegisterFacts;
  readonly holds: 'COURSES' | 'INSTITUTIONS';
  /** How many rows were taken. */
  readonly rows: number;
  /** How it differs from what was imported of the register before. */
  readonly changes: GenerationChanges;
  /** What it did to claims on programs; null for institutions, of which no claims are made. */
  readonly claims: ClaimChanges | null;
}

/** What came of an import, or in a dry run would come of it. */
export interface ImportReport {
  readonly file: string;
  readonly dryRun: boolean;
  /** The revision that it made; null where it found all as it was. */
  readonly revision: number | null;
  readonly tables: readonly TableReport[];
  /** What was left out, and what was taken with a remark, by reason. */
  readonly findings: readonly FindingTally[];
  /** What a person has yet to decide: at most the first 5,000, which are in the queue of reviews. */
  readonly review: readonly ReviewItem[];
  readonly reviewCount: number;
  /** How many questions are new in the queue of reviews, and how many wait there from before. */
  readonly questions: { readonly added: number; readonly waiting: number };
}
