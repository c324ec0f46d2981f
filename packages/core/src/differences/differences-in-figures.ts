import { formatWhole } from '../decision/money-range.ts';
import { reasonText } from '../decision/unknown-reason.ts';
import { type Interval, hull, overlaps } from '../interval.ts';
import type { ProgramOpinion } from '../opinion.ts';
import { type Difference, type Evidence, listOf } from './difference.ts';
import type { ComparingWords } from '../words/comparing-words.ts';
import { ENGLISH_COMPARING } from '../words/en/english-comparing.ts';

/**
 * Says how the figures of programs differ for the reader: the whole cost, the raise it takes, who may apply.
 * @param names of the programs, in the order of `opinions`.
 */
export function differencesInFigures(
  opinions: readonly ProgramOpinion[],
  names: readonly string[],
  currency: string,
  say: ComparingWords = ENGLISH_COMPARING,
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
    ...extremes(say.difference.cost, 'TOTAL_COST', costs, names, { currency, say }),
    ...unknownCosts(opinions, names, say),
    ...extremes(say.difference.raise, 'REQUIRED_RAISE', raises, names, { currency, say }),
    ...eligibility(opinions, names, say),
  ];
}

/** The lowest and the highest range, or that no two can be told apart. */
function extremes(
  what: string,
  figure: (Evidence & { kind: 'FIGURE' })['figure'],
  ranges: readonly (Interval | null)[],
  names: readonly string[],
  { currency, say }: { readonly currency: string; readonly say: ComparingWords },
): Difference[] {
  const known = ranges.flatMap((range, column) => (range === null ? [] : [{ range, column }]));
  const [lowest] = known.toSorted((a, b) => a.range.max - b.range.max);
  const [highest] = known.toSorted((a, b) => b.range.min - a.range.min);
  if (known.length < 2 || lowest === undefined || highest === undefined) return [];
  const evidence = known.map(({ column }) => ({ kind: 'FIGURE', figure, column }) as const);
  const named = ({ range, column }: typeof lowest): string =>
    `${formatWhole(range, currency, say)} (${names[column] ?? ''})`;
  const valued = ({ range, column }: typeof lowest): string =>
    `${names[column] ?? ''} (${formatWhole(range, currency, say)})`;
  if (overlaps(lowest.range, highest.range)) {
    const text = say.difference.overlap(
      what,
      listOf(
        known.map(({ column }) => names[column] ?? ''),
        say,
      ),
    );
    return [{ kind: 'DIFFERS', text, evidence }];
  }
  const all = hull(known.map(({ range }) => range)) ?? lowest.range;
  const ends = all.min === lowest.range.min && all.max === highest.range.max;
  // Where another range reaches beyond these two, their order is sure and the ends of the whole are not theirs.
  const points = [lowest, highest].every(({ range }) => range.min === range.max);
  const text = ends
    ? points
      ? say.difference.range(what, named(lowest), named(highest))
      : say.difference.leastMost(what, valued(lowest), valued(highest))
    : say.difference.overAll(
        what,
        formatWhole(all, currency, say),
        valued(lowest),
        valued(highest),
      );
  return [{ kind: 'DIFFERS', text, evidence }];
}

function unknownCosts(
  opinions: readonly ProgramOpinion[],
  names: readonly string[],
  say: ComparingWords,
): Difference[] {
  return opinions.flatMap(({ chosen }, column): Difference[] => {
    const reasons =
      chosen.kind === 'UNKNOWN' ? chosen.reasons : costReasons(chosen.value.cost.total);
    const [first] = reasons;
    if (first === undefined) return [];
    const text = say.difference.costUnknown(names[column] ?? '', reasonText(first, say));
    return [
      { kind: 'MISSING', text, evidence: [{ kind: 'FIGURE', figure: 'TOTAL_COST', column }] },
    ];
  });
}

type Total = Extract<ProgramOpinion['chosen'], { kind: 'KNOWN' }>['value']['cost']['total'];

function costReasons(total: Total): Extract<Total, { kind: 'UNKNOWN' }>['reasons'] {
  return total.kind === 'UNKNOWN' ? total.reasons : [];
}

function eligibility(
  opinions: readonly ProgramOpinion[],
  names: readonly string[],
  say: ComparingWords,
): Difference[] {
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
    const whose = columns.map(({ column }) => names[column] ?? '');
    return [say.difference.status[status](listOf(whose, say))];
  });
  const text = say.difference.eligibility(parts);
  const evidence = opinions.map(
    (_, column) => ({ kind: 'FIGURE', figure: 'ELIGIBILITY', column }) as const,
  );
  return [{ kind: 'DIFFERS', text, evidence }];
}
