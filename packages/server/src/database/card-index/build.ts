import { awardKind } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { TypedFastBitSet } from 'typedfastbitset';
import { type CardRow, cardsAfter, specialtiesBetween } from '../queries/cards.ts';
import type { Database } from '../tables.ts';
import { BitColumn } from './bit-column.ts';
import { type CardIndex, type ColumnName, type PriceName, COLUMNS, PRICES } from './card-index.ts';
import { MoneyColumn } from './money-column.ts';
import { rangeText } from './range-text.ts';

/** So many cards are read between two breaths of the server. */
const BATCH = 2_000;

/** An index that is being filled. */
interface Filling extends CardIndex {
  readonly ids: number[];
  readonly slugs: string[];
  readonly institutions: number[];
  readonly known: number[];
  readonly ofInstitution: Map<number, number[]>;
}

/**
 * Reads every card into memory, in parts between which other requests are answered.
 * @throws RangeError when ids of programs do not ascend with slugs.
 */
export async function buildCardIndex(database: Kysely<Database>): Promise<CardIndex> {
  const filling = empty();
  for (;;) {
    const cards = await cardsAfter(database, filling.ids.at(-1) ?? 0, BATCH);
    const [first, last] = [cards.at(0), cards.at(-1)];
    if (first === undefined || last === undefined) break;
    const rows = await specialtiesBetween(database, first.programId, last.programId);
    const specialties = Map.groupBy(rows, (row) => row.programId);
    for (const card of cards) {
      const own = (specialties.get(card.programId) ?? []).map(({ specialty }) => specialty);
      addCard(filling, card, own);
    }
    if (cards.length < BATCH) break;
    await new Promise((resume) => setImmediate(resume));
  }
  filling.everywhere.addRange(0, filling.ids.length);
  return { ...filling, size: filling.ids.length };
}

function empty(): Filling {
  return {
    size: 0,
    ids: [],
    slugs: [],
    everywhere: new TypedFastBitSet(),
    umbrellas: new TypedFastBitSet(),
    columns: fromNames(COLUMNS, () => new BitColumn()),
    prices: fromNames(PRICES, () => new MoneyColumn()),
    institutions: [],
    known: [],
    ofInstitution: new Map(),
    orders: new Map(),
  };
}

function fromNames<Name extends string, Value>(
  names: readonly Name[],
  make: () => Value,
): Record<Name, Value> {
  const made: Partial<Record<Name, Value>> = {};
  for (const name of names) made[name] = make();
  if (!isWhole(made, names)) throw new RangeError('a column was not made');
  return made;
}

function isWhole<Name extends string, Value>(
  made: Partial<Record<Name, Value>>,
  names: readonly Name[],
): made is Record<Name, Value> {
  return names.every((name) => name in made);
}

function addCard(index: Filling, card: CardRow, specialties: readonly string[]): void {
  const place = index.ids.length;
  if (place > 0 && (index.slugs[place - 1] ?? '') >= card.slug) {
    throw new RangeError(`the id of ${card.slug} does not ascend with its slug`);
  }
  index.ids.push(card.programId);
  index.slugs.push(card.slug);
  index.institutions.push(card.institutionId);
  index.known.push(card.known);
  const siblings = index.ofInstitution.get(card.institutionId);
  if (siblings === undefined) index.ofInstitution.set(card.institutionId, [place]);
  else siblings.push(place);
  if (card.umbrella === 1) index.umbrellas.add(place);
  for (const [name, values] of valuesOf(card, specialties)) {
    for (const value of values) index.columns[name].add(place, value);
  }
  for (const [name, min, max, currency] of pricesOf(card)) {
    if (min !== null && max !== null && currency !== null) {
      index.prices[name].add(place, min, max, currency);
    }
  }
}

function valuesOf(
  card: CardRow,
  specialties: readonly string[],
): [ColumnName, readonly string[]][] {
  const fullTime = range(card.fullTimeMonthsMin, card.fullTimeMonthsMax);
  const partTime = range(card.partTimeMonthsMin, card.partTimeMonthsMax);
  const anyMode = range(card.anyModeMonthsMin, card.anyModeMonthsMax);
  return [
    ['award', [card.award]],
    ['awardKind', firstOf([awardKind({ ...card, specialties })])],
    ['specialty', specialties],
    ['country', [card.country]],
    ['region', [card.region]],
    ['status', [card.status]],
    ['audience', audiencesOf(card.audiences)],
    ['delivery', wordsOf(card.deliveries)],
    ['research', wordsOf(card.research)],
    ['clinicalTraining', wordsOf(card.clinicalTraining)],
    ['traineeStatus', wordsOf(card.traineeStatus)],
    ['language', wordsOf(card.languages)],
    ['credits', wordsOf(card.credits)],
    ['admission', wordsOf(card.admission)],
    ['months', firstOf([fullTime, anyMode, partTime])],
    ['fullTimeMonths', firstOf([fullTime, anyMode])],
    ['partTimeMonths', firstOf([partTime, anyMode])],
    ['known', [String(card.known)]],
    ['claims', [String(card.claims)]],
  ];
}

function pricesOf(
  card: CardRow,
): [PriceName, min: number | null, max: number | null, currency: string | null][] {
  return [
    ['domesticYear', card.domesticYearMin, card.domesticYearMax, card.domesticYearCurrency],
    ['domesticTotal', card.domesticTotalMin, card.domesticTotalMax, card.domesticTotalCurrency],
    [
      'internationalYear',
      card.internationalYearMin,
      card.internationalYearMax,
      card.internationalYearCurrency,
    ],
    [
      'internationalTotal',
      card.internationalTotalMin,
      card.internationalTotalMax,
      card.internationalTotalCurrency,
    ],
  ];
}

/** A fee for all students is one for either audience. */
function audiencesOf(text: string | null): readonly string[] {
  const stated = wordsOf(text);
  return stated.includes('ALL') ? ['DOMESTIC', 'INTERNATIONAL'] : stated;
}

function wordsOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split(' ');
}

function range(min: number | null, max: number | null): string | null {
  return min === null || max === null ? null : rangeText(min, max);
}

function firstOf(texts: readonly (string | null)[]): readonly string[] {
  const first = texts.find((text) => text !== null);
  return first === undefined ? [] : [first];
}
