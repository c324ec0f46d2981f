import { awardKind } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { TypedFastBitSet } from 'typedfastbitset';
import { type CardField, type CardText, cardTexts, textOf } from '../queries/card-texts.ts';
import type { Database } from '../tables.ts';
import { BitColumn } from './bit-column.ts';
import { type CardIndex, type ColumnName, COLUMNS, PRICES } from './card-index.ts';
import { MoneyColumn } from './money-column.ts';
import { rangeText } from './range-text.ts';

/** So many cards are read between two breaths of the server. */
const BATCH = 4_000;

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
  let reading = cardTexts(database, 0, BATCH);
  for (let upTo = BATCH; ; upTo += BATCH) {
    const { cards, last } = await reading;
    // The database writes the next ones while these are filed.
    if (last > upTo) reading = ahead(cardTexts(database, upTo, upTo + BATCH));
    for (const card of cards) addCard(filling, card);
    if (last <= upTo) break;
    await new Promise((resume) => setImmediate(resume));
  }
  filling.everywhere.addRange(0, filling.ids.length);
  return { ...filling, size: filling.ids.length };
}

/** A reading that nobody may come to wait for: its failure is then nobody's. */
function ahead<Result>(reading: Promise<Result>): Promise<Result> {
  reading.catch(() => undefined);
  return reading;
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

function addCard(index: Filling, card: CardText): void {
  const place = index.ids.length;
  if (place > 0 && (index.slugs[place - 1] ?? '') >= card.slug) {
    throw new RangeError(`the id of ${card.slug} does not ascend with its slug`);
  }
  const number = (field: CardField): number => Number(textOf(card, field));
  const institution = number('institutionId');
  index.ids.push(number('programId'));
  index.slugs.push(card.slug);
  index.institutions.push(institution);
  index.known.push(number('known'));
  const siblings = index.ofInstitution.get(institution);
  if (siblings === undefined) index.ofInstitution.set(institution, [place]);
  else siblings.push(place);
  if (number('umbrella') === 1) index.umbrellas.add(place);
  addValues(index, place, card);
  for (const name of PRICES) {
    const [min, max] = [textOf(card, `${name}Min`), textOf(card, `${name}Max`)];
    const currency = textOf(card, `${name}Currency`);
    if (min !== null && max !== null && currency !== null) {
      index.prices[name].add(place, Number(min), Number(max), currency);
    }
  }
}

/** Columns of one value that is the card's own. */
const SINGLE = [
  'award',
  'country',
  'region',
  'status',
  'research',
  'clinicalTraining',
  'traineeStatus',
  'admission',
  'known',
  'claims',
] as const;

/** Columns of values that the card joins by blanks. */
const SEVERAL = [
  ['delivery', 'deliveries'],
  ['language', 'languages'],
  ['credits', 'credits'],
] as const;

function addValues({ columns }: Filling, place: number, card: CardText): void {
  const add = (column: ColumnName, value: string | null): void => {
    if (value !== null) columns[column].add(place, value);
  };
  for (const name of SINGLE) add(name, textOf(card, name));
  for (const [name, field] of SEVERAL) {
    for (const value of wordsOf(textOf(card, field))) add(name, value);
  }
  for (const specialty of card.specialties) add('specialty', specialty);
  for (const audience of audiencesOf(textOf(card, 'audiences'))) add('audience', audience);
  add('awardKind', awardKind({ ...card, award: textOf(card, 'award') ?? '' }));
  const fullTime = range(card, 'fullTimeMonths');
  const partTime = range(card, 'partTimeMonths');
  const anyMode = range(card, 'anyModeMonths');
  add('months', fullTime ?? anyMode ?? partTime);
  add('fullTimeMonths', fullTime ?? anyMode);
  add('partTimeMonths', partTime ?? anyMode);
}

/** A fee for all students is one for either audience. */
function audiencesOf(text: string | null): readonly string[] {
  const stated = wordsOf(text);
  return stated.includes('ALL') ? ['DOMESTIC', 'INTERNATIONAL'] : stated;
}

function wordsOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split(' ');
}

function range(
  card: CardText,
  name: 'fullTimeMonths' | 'partTimeMonths' | 'anyModeMonths',
): string | null {
  const [min, max] = [textOf(card, `${name}Min`), textOf(card, `${name}Max`)];
  return min === null || max === null ? null : rangeText(Number(min), Number(max));
}
