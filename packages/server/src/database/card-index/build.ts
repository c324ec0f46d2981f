import type { Kysely } from 'kysely';
import { TypedFastBitSet } from 'typedfastbitset';
import { type CardField, type CardText, cardTexts, textOf } from '../queries/card-texts.ts';
import type { Database } from '../tables.ts';
import { BitColumn } from './bit-column.ts';
import { type CardIndex, COLUMNS, PRICES } from './card-index.ts';
import { eachValue, priceOf } from './card-values.ts';
import { MoneyColumn } from './money-column.ts';
import { recordOf } from './record-of.ts';

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
    columns: recordOf(COLUMNS, () => new BitColumn()),
    prices: recordOf(PRICES, () => new MoneyColumn()),
    institutions: [],
    known: [],
    ofInstitution: new Map(),
    orders: new Map(),
  };
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
  eachValue(card, (column, value) => index.columns[column].add(place, value));
  for (const name of PRICES) {
    const price = priceOf(card, name);
    if (price !== null) index.prices[name].add(place, price);
  }
}
