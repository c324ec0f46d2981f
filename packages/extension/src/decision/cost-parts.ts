import type { CostOfProgram, Interval, Line } from '@second-opinion/core';

/** What a cost is made of, in the order in which it is drawn. */
export const COST_PARTS = ['TUITION', 'FEES', 'LIVING', 'MOVING', 'INCOME'] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** The lines of one part, and their sum as far as it is known. */
export interface PartOfCost {
  readonly part: CostPart;
  readonly lines: readonly Line[];
  /** Minor units; null where nothing of it is known. */
  readonly range: Interval | null;
  /** Whether a line that counts is not known, so that the range is a part alone. */
  readonly incomplete: boolean;
}

/** Attendance is tuition first, living and moving last, and fees between; income given up stands apart. */
export function partsOfCost({ attendance, opportunity }: CostOfProgram): PartOfCost[] {
  const { lines } = attendance;
  const groups: Readonly<Record<CostPart, readonly Line[]>> = {
    TUITION: lines.slice(0, 1),
    FEES: lines.slice(1, -2),
    LIVING: lines.slice(-2, -1),
    MOVING: lines.slice(-1),
    INCOME: opportunity.lines,
  };
  return COST_PARTS.map((part) => toPart(part, groups[part])).filter(
    ({ lines: own }) => own.length > 0,
  );
}

function toPart(part: CostPart, lines: readonly Line[]): PartOfCost {
  const counted = lines.filter((line) => line.counted);
  const ranges = counted.flatMap((line) => (line.range === null ? [] : [line.range]));
  const sum = (end: keyof Interval): number =>
    ranges.reduce((total, range) => total + range[end], 0);
  return {
    part,
    lines,
    range: ranges.length === 0 ? null : { min: sum('min'), max: sum('max') },
    incomplete: ranges.length < counted.length,
  };
}
