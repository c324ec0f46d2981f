/** Something of a file that was not taken, or not as it stood. */
export interface Finding {
  /** `LEFT_OUT`: nothing of it was taken; `REMARK`: it was, but not all of it or not as it stood. */
  readonly kind: 'LEFT_OUT' | 'REMARK';
  /** The line or row of the file, or the number of the entry, from 1; null where it is about the whole file. */
  readonly line: number | null;
  /** Why, in a sentence that several lines can share. */
  readonly reason: string;
  /** What it is about, as the file names it. */
  readonly subject: string;
}

/** A kind of identity that a person has to decide. */
export const REVIEW_KINDS = [
  'INSTITUTION_BY_NAME',
  'INSTITUTION_AMBIGUOUS',
  'INSTITUTION_ROR',
  'INSTITUTION_DOMAIN',
] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** What an import found and did not decide: for the queue of reviews. */
export interface ReviewItem {
  readonly kind: ReviewKind;
  /** The register's key and the code in it: with `kind`, one item for ever. */
  readonly register: string;
  readonly code: string;
  readonly line: number;
  /** The name in the register. */
  readonly subject: string;
  /** Slugs of institutions that it may be, or that it is about. */
  readonly candidates: readonly string[];
  /** What is proposed, in a sentence. */
  readonly proposal: string;
  /** The ROR id, or the domains, that are proposed; none where it is asked who it is. */
  readonly values: readonly string[];
  /** As the register writes it. */
  readonly website: string | null;
}

/** Findings of one reason. */
export interface FindingTally {
  readonly kind: Finding['kind'];
  readonly reason: string;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly { readonly line: number | null; readonly subject: string }[];
}

/** Takes note of findings as a file goes by; what it keeps hangs on no file's size. */
export interface Findings {
  readonly note: (finding: Finding) => void;
  readonly review: (item: ReviewItem) => void;
  readonly tallies: () => readonly FindingTally[];
  /** The first items; `reviewCount` counts all. */
  readonly reviews: () => readonly ReviewItem[];
  readonly reviewCount: () => number;
}

/** So many examples are kept of a reason, and so many items of review. */
const EXAMPLES = 20;
const ITEMS = 5_000;

/** @param onEach called with every finding and item, for a report that has all of them. */
export function createFindings(onEach?: (entry: Finding | ReviewItem) => void): Findings {
  const tallies = new Map<string, { count: number; examples: Finding[] }>();
  const items: ReviewItem[] = [];
  let reviewCount = 0;
  return {
    note: (finding) => {
      onEach?.(finding);
      const tally = tallies.get(finding.reason) ?? { count: 0, examples: [] };
      tally.count += 1;
      if (tally.examples.length < EXAMPLES) tally.examples.push(finding);
      tallies.set(finding.reason, tally);
    },
    review: (item) => {
      onEach?.(item);
      reviewCount += 1;
      if (items.length < ITEMS) items.push(item);
    },
    tallies: () =>
      [...tallies].map(([reason, { count, examples }]) => ({
        kind: examples[0]?.kind ?? 'REMARK',
        reason,
        count,
        examples: examples.map(({ line, subject }) => ({ line, subject })),
      })),
    reviews: () => items,
    reviewCount: () => reviewCount,
  };
}
