import type { AttributeKey, AttributeValue } from './attribute/registry.ts';
import type { Source } from './source.ts';

/** What review made of a claim. A deprecated one never takes part in a resolution. */
export const CLAIM_STATES = ['REVIEWED', 'UNREVIEWED', 'DEPRECATED'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** One attribute of one program with one value, from one source. */
export interface Claim {
  /** Unique and stable within the catalogue. */
  readonly id: string;
  readonly attribute: AttributeKey;
  /** Has passed the schema of its attribute. */
  readonly value: AttributeValue;
  readonly source: Source;
  readonly state: ClaimState;
}
