import { formatWhole } from '../decision/money-range.ts';
import { reasonText } from '../decision/unknown-reason.ts';
import { type Interval, hull, overlaps } from '../interval.ts';
import type { ProgramOpinion } from '../opinion.ts';
import { type Difference, type Evidence, listOf } from './difference.ts';

/**
 * Says how the figures of programs differ for the reader: the whole cost, the raise it takes, who may apply.
 * @param names of the programs, in the order of `opinions`.
 */
export function differencesInFigures(
  opinions: readonly ProgramOpinion[],
  names: readonly string[],
  currency: string,
): Difference[] {
  const costs = opinions.map(({ chosen }) =>
    chosen.kind === 'KNOWN' && chosen.value.cost.total.kind === 'KNOWN'
      ? chosen.value.cost.total.range
      : null,
  );
  const raises = opinions.map(({ chosen }) =>
    chosen.kind === 'KNOWN' && chosen.value.returns.requiredRaise.kind === 'KNOWN'
      ? chosen.value.returns.requiredRaise.value.perYear
      : null,
  );
  return [
    ...extremes('The whole cost, income given up included', 'TOTAL_COST', costs, names, currency),
    ...unknownCosts(opinions, names),
    ...extremes('The raise a year that pays for it', 'REQUIRED_RAISE', raises, names, currency),
    ...eligibility(opinions, names),
  ];
}

/** The lowest and the highest range, or that no two can be told apart. */
function extremes(
  what: string,
  figure: (Evidence & { kind: 'FIGURE' })['figure'],
  ranges: readonly (Interval | null)[],
  names: readonly string[],
  currency: string,
): Difference[] {
  const known = ranges.flatMap((range, column) => (range === null ? [] : [{ range, column }]));
  const [lowest] = known.toSorted((a, b) => a.range.max - b.range.max || a.column - b.column);
  const [highest] = known.toSorted((a, b) => b.range.min - a.range.min || a.column - b.column);
  if (known.length < 2 || lowest === undefined || highest === undefined) return [];
  const evidence = known.map(({ column }) => ({ kind: 'FIGURE', figure, column }) as const);
  const named = ({ range, column }: typeof lowest): string =>
    `${formatWhole(range, currency)} (${names[column] ?? ''})`;
  const valued = ({ range, column }: typeof lowest): string =>
    `${names[column] ?? ''} (${formatWhole(range, currency)})`;
  if (lowest === highest || overlaps(lowest.range, highest.range)) {
    const text = `${what}: the ranges of ${listOf(known.map(({ column }) => names[column] ?? ''))} overlap, so none is surely cheaper.`;
    return [{ kind: 'DIFFERS', text, evidence }];
  }
  const all = hull(known.map(({ range }) => range)) ?? lowest.range;
  const ends = all.min === lowest.range.min && all.max === highest.range.max;
  // Where another range reaches beyond these two, their order is sure and the ends of the whole are not theirs.
  const points = [lowest, highest].every(({ range }) => range.min === range.max);
  const text = ends
    ? points
      ? `${what}: from ${named(lowest)} to ${named(highest)}.`
      : `${what}: least for ${valued(lowest)}, most for ${valued(highest)}.`
    : `${what}: ${formatWhole(all, currency)} over all; surely less for ${valued(lowest)} than for ${valued(highest)}.`;
  return [{ kind: 'DIFFERS', text, evidence }];
}

function unknownCosts(opinions: readonly ProgramOpinion[], names: readonly string[]): Difference[] {
  return opinions.flatMap(({ chosen }, column): Difference[] => {
    const reasons =
      chosen.kind === 'UNKNOWN' ? chosen.reasons : costReasons(chosen.value.cost.total);
    const [first] = reasons;
    if (first === undefined) return [];
    const text = `The whole cost of ${names[column] ?? ''} is unknown. ${reasonText(first)}`;
    return [
      { kind: 'MISSING', text, evidence: [{ kind: 'FIGURE', figure: 'TOTAL_COST', column }] },
    ];
  });
}

type Total = Extract<ProgramOpinion['chosen'], { kind: 'KNOWN' }>['value']['cost']['total'];

function costReasons(total: Total): Extract<Total, { kind: 'UNKNOWN' }>['reasons'] {
  return total.kind === 'UNKNOWN' ? total.reasons : [];
}

function eligibility(opinions: readonly ProgramOpinion[], names: readonly string[]): Difference[] {
  const groups = Map.groupBy(
    opinions.map(({ eligibility: { status, unknown } }, column) => ({
      status: unknown === null ? status : ('NOT_STATED' as const),
      column,
    })),
    (entry) => entry.status,
  );
  if (groups.size < 2) return [];
  const parts = (['MET', 'UNKNOWN', 'NOT_MET', 'NOT_STATED'] as const).flatMap((status) => {
    const columns = groups.get(status) ?? [];
    if (columns.length === 0) return [];
    return [`${PHRASES[status]} ${listOf(columns.map(({ column }) => names[column] ?? ''))}`];
  });
  const text = `Of what is required to apply, ${parts.join('; ')}.`;
  const evidence = opinions.map(
    (_, column) => ({ kind: 'FIGURE', figure: 'ELIGIBILITY', column }) as const,
  );
  return [{ kind: 'DIFFERS', text, evidence }];
}

const PHRASES = {
  MET: 'you meet all for',
  UNKNOWN: 'something is open for',
  NOT_MET: 'you lack something for',
  NOT_STATED: 'no source states any for',
} as const;
