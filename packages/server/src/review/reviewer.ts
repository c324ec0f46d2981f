/** What a host decides about reviews. */
export interface ReviewRules {
  /** Whether an acceptance needs a second person. */
  readonly twoPersons: boolean;
}

/** Where nobody has decided otherwise, one person is enough. */
export const REVIEW_RULES: ReviewRules = { twoPersons: false };

/** Who reviews, and by which rules. */
export interface Reviewing extends ReviewRules {
  /** The name of the reviewer's token, with its id: names need not differ. */
  readonly reviewer: string;
  /** The day that cards are resolved for, ISO. */
  readonly today: string;
  /** The present time. */
  readonly now: Date;
}

/** How a token signs reviews. */
export function signatureOf({ id, name }: { readonly id: string; readonly name: string }): string {
  return `${name} [${id}]`;
}

/** A reason is a sentence: empty ones help nobody later, and longer ones nobody reads. */
export const REASON = { least: 3, most: 1_000 } as const;

/** What is wrong with a reason, or null. */
export function faultOfReason(reason: string): string | null {
  const { length } = reason.trim();
  if (length >= REASON.least && length <= REASON.most) return null;
  return `A reason has ${REASON.least} to ${REASON.most} characters: say in a sentence what the page says.`;
}
