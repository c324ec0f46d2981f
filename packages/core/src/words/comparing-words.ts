import type { CoreWords } from './core-words.ts';

/** How what sets programs apart is worded; no page that shows one program needs it. */
export interface DifferenceWords {
  readonly difference: {
    range(label: string, from: string, to: string): string;
    groups(label: string, groups: readonly string[]): string;
    missing(label: string, whose: string): string;
    disputed(label: string, whose: string, text: string, against: string): string;
    column(place: number): string;
    readonly cost: string;
    readonly raise: string;
    overlap(what: string, names: string): string;
    leastMost(what: string, least: string, most: string): string;
    overAll(what: string, all: string, less: string, more: string): string;
    costUnknown(name: string, reason: string): string;
    eligibility(parts: readonly string[]): string;
    readonly status: Readonly<
      Record<'MET' | 'UNKNOWN' | 'NOT_MET' | 'NOT_STATED', (names: string) => string>
    >;
  };
  readonly rank: {
    readonly notKnown: string;
    readonly otherMode: string;
    readonly offered: string;
    readonly online: string;
    notStated(label: string): string;
    change(
      certain: boolean,
      rival: string,
      criterion: string,
      over: boolean,
      to: string,
      from: string,
    ): string;
    first(name: string, share: string): string;
    readonly noChange: string;
    open(count: number): string;
  };
}

/** All that programs side by side are worded in. */
export interface ComparingWords extends CoreWords, DifferenceWords {}
