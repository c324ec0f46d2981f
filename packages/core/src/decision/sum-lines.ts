import type { Interval } from '../interval.ts';
import { priceLevelOf } from '../price-level.ts';
import { type Figure, type Footing, type Line, lowest } from './figure.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';
import type { UnknownReason } from './unknown-reason.ts';

/** A line with an amount; `counted` unless said otherwise. */
export function knownLine(
  label: string,
  range: Interval,
  footing: Footing,
  details: Partial<
    Pick<Line, 'working' | 'conversions' | 'published' | 'period' | 'counted' | 'due'>
  > = {},
): Line {
  return {
    label,
    range,
    unknown: null,
    counted: true,
    working: null,
    conversions: [],
    published: false,
    period: null,
    due: 'DURING',
    ...footing,
    ...details,
  };
}

/** A line without an amount. @param counted whether the sum needs it, and so becomes unknown. */
export function unknownLine(
  label: string,
  reason: UnknownReason,
  counted: boolean,
  footing: Footing = { bases: [], certainty: 'HIGH', reasons: [] },
): Line {
  return {
    label,
    range: null,
    unknown: reason,
    counted,
    working: null,
    conversions: [],
    published: false,
    period: null,
    due: 'DURING',
    ...footing,
  };
}

/**
 * Adds lines up: whole minor units, so that nothing is rounded. One unknown line that is counted makes the whole
 * unknown, with the sum of the others beside it.
 */
export function sumLines(
  lines: readonly Line[],
  currency: string,
  { subject }: CoreWords = ENGLISH,
): Figure {
  const counted = lines.filter((line) => line.counted);
  const known = counted.filter((line) => line.range !== null);
  const range = sumRanges(known.flatMap((line) => (line.range === null ? [] : [line.range])));
  const reasons = counted.flatMap((line) => (line.unknown === null ? [] : [line.unknown]));
  const parts = {
    currency,
    lines,
    certainty:
      known.length === 0 ? ('VERY_LOW' as const) : lowest(known.map((line) => line.certainty)),
    certaintyReasons: [...new Set(known.flatMap((line) => line.reasons))],
    priceLevel: priceLevelOf(known.filter((line) => line.published).map((line) => line.period)),
  };
  if (range === null) {
    const tooLarge: UnknownReason = { kind: 'OUT_OF_RANGE', what: subject.sum };
    return { kind: 'UNKNOWN', reasons: [...reasons, tooLarge], knownPart: null, ...parts };
  }
  if (reasons.length > 0 || known.length === 0) {
    const nothing: UnknownReason = { kind: 'NOT_STATED', what: subject.anyPart };
    return {
      kind: 'UNKNOWN',
      reasons: reasons.length > 0 ? reasons : [nothing],
      knownPart: known.length === 0 ? null : range,
      ...parts,
    };
  }
  return { kind: 'KNOWN', range, ...parts };
}

/** The sum of ranges of whole numbers, or null where it cannot be held exactly. Of none: zero. */
export function sumRanges(ranges: readonly Interval[]): Interval | null {
  let [min, max] = [0, 0];
  for (const range of ranges) {
    min += range.min;
    max += range.max;
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max)) return null;
  }
  return { min, max };
}
