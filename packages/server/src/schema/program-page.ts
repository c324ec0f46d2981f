import type { RateTable } from '@second-opinion/core';
import type { CardIndex } from '../database/card-index/card-index.ts';
import type { Ordering } from '../database/card-index/named-orders.ts';
import type { OrderedAt } from '../database/card-index/order.ts';
import { conditionsOf } from '../database/card-index/selection.ts';
import {
  type AskedPrograms,
  type Finding,
  HIT_LIMIT,
  TooManyHits,
  findPage,
} from '../database/finding/found-programs.ts';
import { findInstitutionIds } from '../database/queries/institutions.ts';
import type { ProgramRow } from '../database/queries/programs.ts';
import { ratesFor } from '../exchange/rate-table.ts';
import type { Context } from './builder.ts';
import { eligibilityCondition } from './eligibility-filter.ts';
import { loadAll } from './kept-loader.ts';
import { type ProgramFilterInput, toCardFilter } from './program-filter.ts';
import { type ProgramOrderInput, cursorOrderOf, toOrdering } from './program-order.ts';
import { type ConnectionArguments, type Page, badInput, toPage, toWindow } from './window.ts';

/** The arguments of a list of programs. */
export interface ProgramListArguments extends ConnectionArguments {
  readonly search?: string | null | undefined;
  readonly filter?: typeof ProgramFilterInput.$inferInput | null | undefined;
  readonly orderBy?: typeof ProgramOrderInput.$inferInput | null | undefined;
}

/** A program where it lies in its list. */
export type PlacedRow = ProgramRow & { readonly at: OrderedAt };

/** A page of programs, with what else can be asked of its list. */
export interface ProgramPage extends Page<PlacedRow> {
  readonly finding: Finding;
  readonly asked: AskedPrograms;
}

/** Reads a page of programs. @throws GraphQLError for what the caller could have known. */
export async function readProgramPage(
  given: ProgramListArguments,
  context: Context,
): Promise<ProgramPage> {
  const ordering = orderingOf(given);
  const order = cursorOrderOf(ordering);
  const window = toWindow(given, order);
  const { finding, asked } = await readAsked(given, ordering, context);
  const slice = await explained(() => findPage(finding, asked, window));
  const ids = slice.rows.map(({ id }) => id);
  const rows = await loadAll(context.loaders.programById, ids);
  const placed = slice.rows.flatMap(({ at }, place): PlacedRow[] => {
    const row = rows[place];
    // A program that went between two statements is no longer in the list.
    return row === null || row === undefined ? [] : [{ ...row, at }];
  });
  const page = toPage({ rows: placed, more: slice.more }, window, order, ({ at }) => at);
  return { ...page, finding, asked };
}

/** The best match first where there is a search, else by slug. */
function orderingOf({ orderBy, search }: ProgramListArguments): Ordering | null {
  if (orderBy != null) return toOrdering(orderBy);
  return search == null ? { by: 'SLUG' } : null;
}

async function readAsked(
  { search, filter }: ProgramListArguments,
  ordering: Ordering | null,
  context: Context,
): Promise<{ finding: Finding; asked: AskedPrograms }> {
  const { database, loaders } = context;
  const kept = await loaders.kept();
  const index = await kept.cards();
  const institutionIds =
    filter?.institutions == null ? null : await findInstitutionIds(database, filter.institutions);
  const cardFilter = toCardFilter(filter ?? {}, institutionIds);
  const currencies = cardFilter.prices?.map(({ currency }) => currency) ?? [];
  const priced = currencies.length > 0 || ordering?.by === 'PRICE';
  const rates: RateTable = priced
    ? await ratesFor(database, {
        currencies: [...currencies, ...currenciesOf(index)],
        today: kept.today,
      })
    : new Map();
  const conversion = { rates, today: kept.today };
  const conditions = conditionsOf(index, cardFilter, conversion);
  const eligibility =
    filter?.eligibility == null
      ? []
      : [await eligibilityCondition(index, conditions, filter.eligibility, context)];
  return {
    finding: { search: kept.search(), index, conversion, hits: kept.hits },
    asked: {
      match: search == null ? null : await kept.readSearch(search),
      conditions: [...conditions, ...eligibility],
      ordering,
    },
  };
}

function currenciesOf({ prices }: CardIndex): readonly string[] {
  return Object.values(prices).flatMap((column) => column.currencies);
}

/** Does what may meet too many hits, and says then what would be right. @throws GraphQLError */
export async function explained<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof TooManyHits)) throw error;
    throw badInput(
      `More than ${HIT_LIMIT.toLocaleString('en')} programs match the search: add a word to it, or ask for them by relevance and without a filter, facets or \`leftOut\`.`,
    );
  }
}
