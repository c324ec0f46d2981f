import {
  CLINICAL_TRAINING_KINDS,
  DELIVERY_MODES,
  RESEARCH_KINDS,
  TRAINEE_STATUSES,
  countryName,
  findSpecialty,
} from '@second-opinion/core';
import type { CardIndex, ColumnName, PriceName } from './card-index.ts';
import {
  type CompareValues,
  type Order,
  orderByColumn,
  orderByPrice,
  orderBySlug,
} from './order.ts';
import { readRange } from './range-text.ts';
import type { Conversion } from './selection.ts';

/** What programs are ordered by; ties always go by slug, and what is unknown comes last. */
export type Ordering =
  | { readonly by: 'SLUG' }
  | { readonly by: 'COLUMN'; readonly column: OrderedColumn; readonly descending: boolean }
  | { readonly by: 'PRICE'; readonly price: PriceName; readonly descending: boolean };

/** Columns that have an order of their own. Credits have none: their systems do not convert. */
export type OrderedColumn = Exclude<
  ColumnName,
  'awardKind' | 'credits' | 'admission' | 'status' | 'audience'
>;

const byNumber: CompareValues = (a, b) => Number(a) - Number(b);
const byText: CompareValues = (a, b) => (a === b ? 0 : a < b ? -1 : 1);

const byMonths: CompareValues = (a, b) => {
  const [one, other] = [readRange(a), readRange(b)];
  return one.min - other.min || one.max - other.max;
};

/** As core lists them: from none to a thesis. */
function asListed(values: readonly string[]): CompareValues {
  return (a, b) => values.indexOf(a) - values.indexOf(b) || byText(a, b);
}

/** By what a reader sees, then by the value itself. */
function asShown(show: (value: string) => string): CompareValues {
  return (a, b) => byText(show(a), show(b)) || byText(a, b);
}

const COMPARE: Readonly<Record<OrderedColumn, CompareValues>> = {
  award: byText,
  country: asShown(countryName),
  region: byText,
  specialty: asShown((slug) => findSpecialty(slug)?.name ?? slug),
  delivery: asListed(DELIVERY_MODES),
  research: asListed(RESEARCH_KINDS),
  clinicalTraining: asListed(CLINICAL_TRAINING_KINDS),
  traineeStatus: asListed(TRAINEE_STATUSES),
  language: byText,
  months: byMonths,
  fullTimeMonths: byMonths,
  partTimeMonths: byMonths,
  known: byNumber,
  claims: byNumber,
};

/** The name of an ordering, which its cursors carry: "months.asc". */
export function nameOf(ordering: Ordering): string {
  if (ordering.by === 'SLUG') return 'slug';
  const what = ordering.by === 'COLUMN' ? ordering.column : ordering.price;
  return `${what}.${ordering.descending ? 'desc' : 'asc'}`;
}

/** An order of all programs, made the first time that it is asked for. Prices are ordered in euros at the newest rates. */
export function orderOf(index: CardIndex, ordering: Ordering, conversion: Conversion): Order {
  const name = nameOf(ordering);
  const known = index.orders.get(name);
  if (known !== undefined) return known;
  const order = makeOrder(index, ordering, conversion);
  index.orders.set(name, order);
  return order;
}

function makeOrder(index: CardIndex, ordering: Ordering, { rates, today }: Conversion): Order {
  switch (ordering.by) {
    case 'SLUG':
      return orderBySlug(index);
    case 'COLUMN': {
      const { column, descending } = ordering;
      return orderByColumn(index, index.columns[column], COMPARE[column], descending);
    }
    case 'PRICE': {
      const column = index.prices[ordering.price];
      const priced = column.in('EUR', rates, today);
      return orderByPrice(index, column.known.array(), priced, ordering.descending);
    }
  }
}
