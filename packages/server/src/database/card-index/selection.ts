import type { RateTable } from '@second-opinion/core';
import { TypedFastBitSet } from 'typedfastbitset';
import type { Places } from './bit-column.ts';
import type { CardIndex, ColumnName, PriceName } from './card-index.ts';
import { isLeft, placesLeft } from './narrowing.ts';
import { readRange } from './range-text.ts';

/** Bounds that a range is asked for; a bound that is not given is open. */
export interface Bounds {
  readonly atLeast?: number | null | undefined;
  readonly atMost?: number | null | undefined;
}

/** Columns that are filtered by a choice of values. */
export type ChoiceName = Exclude<
  ColumnName,
  | 'awardKind'
  | 'credits'
  | 'admission'
  | 'months'
  | 'fullTimeMonths'
  | 'partTimeMonths'
  | 'known'
  | 'claims'
>;

/** Which programs a list holds; within a field any of the values, across fields all of them. */
export interface CardFilter {
  readonly choices: Readonly<Partial<Record<ChoiceName, readonly string[]>>>;
  /** Row ids. */
  readonly institutions?: readonly number[] | undefined;
  readonly umbrella?: boolean | undefined;
  /** Whole months, of a study mode or of the one that the program names first. */
  readonly months?:
    | (Bounds & { readonly column: 'months' | 'fullTimeMonths' | 'partTimeMonths' })
    | undefined;
  readonly credits?: (Bounds & { readonly system: string }) | undefined;
  /** Minor units of a currency. */
  readonly prices?:
    | readonly (Bounds & { readonly price: PriceName; readonly currency: string })[]
    | undefined;
}

/** What a filter's field asks of a program. */
export interface Condition {
  /** What is asked about: "duration". */
  readonly about: string;
  /** It holds only in these sets, which are not to be changed. */
  readonly where: readonly Places[];
  /** What else it asks of a place there; null where that is all. */
  readonly test: ((place: number) => boolean) | null;
  /** Whether nothing can be said of a place: it is left out, and counted. */
  readonly unknown: (place: number) => boolean;
  /** The column whose own facet leaves this condition out; null where there is none. */
  readonly column: ColumnName | null;
}

/** What prices are converted by. */
export interface Conversion {
  readonly rates: RateTable;
  /** ISO. */
  readonly today: string;
}

/** The conditions that a filter comes to. */
export function conditionsOf(
  index: CardIndex,
  filter: CardFilter,
  conversion: Conversion,
): readonly Condition[] {
  const { institutions, umbrella, months, credits, prices } = filter;
  return [
    ...Object.entries(filter.choices).map(([column, values]) => choice(index, column, values)),
    ...(institutions === undefined ? [] : [ofInstitutions(index, institutions)]),
    ...(umbrella === undefined ? [] : [umbrellas(index, umbrella)]),
    ...(months === undefined ? [] : [monthsWithin(index, months)]),
    ...(credits === undefined ? [] : [creditsWithin(index, credits)]),
    ...(prices ?? []).map((asked) => priceWithin(index, asked, conversion)),
  ];
}

function choice(index: CardIndex, name: string, values: readonly string[]): Condition {
  const column = isColumn(index, name) ? index.columns[name] : undefined;
  if (column === undefined) throw new RangeError(`there is no column ${name}`);
  return {
    about: name,
    where: column.where(values),
    test: null,
    unknown: (place) => !column.known.has(place),
    column: isColumn(index, name) ? name : null,
  };
}

function isColumn({ columns }: CardIndex, name: string): name is ColumnName {
  return name in columns;
}

function never(): boolean {
  return false;
}

function ofInstitutions(index: CardIndex, ids: readonly number[]): Condition {
  const places = new TypedFastBitSet();
  for (const id of ids) for (const place of index.ofInstitution.get(id) ?? []) places.add(place);
  return { about: 'institution', where: [places], test: null, unknown: never, column: null };
}

function umbrellas(index: CardIndex, wanted: boolean): Condition {
  const places = wanted ? index.umbrellas : index.everywhere.new_difference(index.umbrellas);
  return { about: 'umbrella', where: [places], test: null, unknown: never, column: null };
}

function monthsWithin(index: CardIndex, asked: NonNullable<CardFilter['months']>): Condition {
  const column = index.columns[asked.column];
  const values = column.values().filter((text) => meets(readRange(text), asked));
  return {
    about: 'duration',
    where: column.where(values),
    test: null,
    unknown: (place) => !column.known.has(place),
    column: null,
  };
}

function creditsWithin(index: CardIndex, asked: NonNullable<CardFilter['credits']>): Condition {
  const column = index.columns.credits;
  const own = column.values().filter((text) => text.startsWith(`${asked.system}:`));
  const known = column.where(own);
  const values = own.filter((text) => {
    const amount = Number(text.slice(asked.system.length + 1));
    return meets({ min: amount, max: amount }, asked);
  });
  return {
    about: 'credits',
    where: column.where(values),
    test: null,
    unknown: (place) => !isLeft([known], place),
    column: null,
  };
}

function priceWithin(
  index: CardIndex,
  asked: NonNullable<CardFilter['prices']>[number],
  { rates, today }: Conversion,
): Condition {
  const column = index.prices[asked.price];
  const priced = column.in(asked.currency, rates, today);
  return {
    about: asked.price,
    where: [column.known],
    test: (place) => {
      const [min, max] = [priced.min(place), priced.max(place)];
      return min !== null && max !== null && meets({ min, max }, asked);
    },
    unknown: (place) => priced.min(place) === null,
    column: null,
  };
}

/** Whether some of a range lies within bounds. */
function meets(range: { readonly min: number; readonly max: number }, bounds: Bounds): boolean {
  const { atLeast, atMost } = bounds;
  return (atLeast == null || range.max >= atLeast) && (atMost == null || range.min <= atMost);
}

/** Where all conditions hold: a set of the caller's own. */
export function placesWhere(index: CardIndex, conditions: readonly Condition[]): Places {
  if (conditions.length === 0) return index.everywhere.clone();
  const found = placesLeft(conditions.map(({ where }) => where));
  const tests = conditions.flatMap(({ test }) => (test === null ? [] : [test]));
  if (tests.length === 0) return found;
  return new TypedFastBitSet(found.array().filter((place) => tests.every((test) => test(place))));
}
