import type { BitColumn, Places } from './bit-column.ts';
import type { MoneyColumn } from './money-column.ts';
import type { Order } from './order.ts';

/** What programs are filtered, counted and ordered by: each a few values that many programs share. */
export const COLUMNS = [
  'award',
  'awardKind',
  'country',
  'region',
  'specialty',
  'status',
  'audience',
  'delivery',
  'research',
  'clinicalTraining',
  'traineeStatus',
  'language',
  'credits',
  'admission',
  'months',
  'fullTimeMonths',
  'partTimeMonths',
  'known',
  'claims',
] as const;

/** The name of a column. */
export type ColumnName = (typeof COLUMNS)[number];

/** Tuition by who pays and per what. */
export const PRICES = [
  'domesticYear',
  'domesticTotal',
  'internationalYear',
  'internationalTotal',
] as const;

/** The name of a price. */
export type PriceName = (typeof PRICES)[number];

/**
 * The cards of one revision in memory, in sets of places: a filter is an intersection, a count the size of one, and
 * neither grows noticeably with the catalogue (a million programs are 125 KB a set). Place 0 is the first slug.
 */
export interface CardIndex {
  readonly size: number;
  /** Row ids by place, ascending. */
  readonly ids: readonly number[];
  /** Slugs by place, ascending. */
  readonly slugs: readonly string[];
  /** Every place. */
  readonly everywhere: Places;
  /** The places of programs that stand for a whole offering. */
  readonly umbrellas: Places;
  readonly columns: Readonly<Record<ColumnName, BitColumn>>;
  readonly prices: Readonly<Record<PriceName, MoneyColumn>>;
  /** Row ids of institutions by place. */
  readonly institutions: readonly number[];
  /** How many attributes are known, by place. */
  readonly known: readonly number[];
  /** Places by the row id of the institution, ascending. */
  readonly ofInstitution: ReadonlyMap<number, readonly number[]>;
  /** Orders that were asked for, by name; each is made once. */
  readonly orders: Map<string, Order>;
}

/** The place of the first slug that is not before another one; `size` where all are. */
export function placeOfSlug({ slugs }: Pick<CardIndex, 'slugs'>, slug: string): number {
  let [low, high] = [0, slugs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slugs[middle] ?? '') < slug) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a row id, or null where no program has it. */
export function placeOfId({ ids }: Pick<CardIndex, 'ids'>, id: number): number | null {
  // A loaded catalogue numbers its programs from 1 without a gap.
  if (ids[id - 1] === id) return id - 1;
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : null;
}
