import type { AttributeKey } from '../attribute/registry.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** What a sentence rests on: a cell of the comparison, or a figure of one column. */
export type Evidence =
  | {
      readonly kind: 'CELL';
      readonly attribute: AttributeKey;
      readonly qualifier: string | null;
      /** Its place in the order asked, from 0. */
      readonly column: number;
    }
  | {
      readonly kind: 'FIGURE';
      readonly figure: 'TOTAL_COST' | 'REQUIRED_RAISE' | 'ELIGIBILITY';
      readonly column: number;
    };

/** Values differ, a source states nothing, or sources disagree. */
export const DIFFERENCE_KINDS = ['DIFFERS', 'MISSING', 'DISPUTED'] as const;

/** One sentence that a reader would want first: what differs, what is missing or what is disputed. Never advice. */
export interface Difference {
  readonly kind: (typeof DIFFERENCE_KINDS)[number];
  readonly text: string;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

/** "A", "A and B", "A, B and C" */
export function listOf(names: readonly string[], { and }: CoreWords = ENGLISH): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${and}${last}`;
}
