import { type CardText, textOf } from '../queries/card-texts.ts';
import {
  type CardIndex,
  type ColumnName,
  type PriceName,
  COLUMNS,
  PRICES,
  placeOfSlug,
} from './card-index.ts';
import { eachValue, priceOf } from './card-values.ts';
import { recordOf } from './record-of.ts';

/**
 * The index with some cards as they are now: what is not theirs is shared with the one before, which stays as it was. Null where a
 * program was not there or belonged to another institution: then all of them may have moved.
 */
export function withChangedCards(index: CardIndex, cards: readonly CardText[]): CardIndex | null {
  const placed = new Map<number, CardText>();
  for (const card of cards) {
    const place = placeOfSlug(index, card.slug);
    const same =
      index.slugs[place] === card.slug &&
      index.ids[place] === Number(textOf(card, 'programId')) &&
      index.institutions[place] === Number(textOf(card, 'institutionId'));
    if (!same) return null;
    placed.set(place, card);
  }
  const values = valuesByColumn(placed);
  const umbrellas = index.umbrellas.clone();
  const known = [...index.known];
  for (const [place, card] of placed) {
    umbrellas.remove(place);
    if (textOf(card, 'umbrella') === '1') umbrellas.add(place);
    known[place] = Number(textOf(card, 'known'));
  }
  const { columns, prices } = index;
  const column = (name: ColumnName) => columns[name].with(values(name));
  const price = (name: PriceName) =>
    prices[name].with(new Map([...placed].map(([place, card]) => [place, priceOf(card, name)])));
  return {
    ...index,
    umbrellas,
    known,
    columns: recordOf(COLUMNS, column),
    prices: recordOf(PRICES, price),
    orders: new Map(),
  };
}

/** Some programs' values of a column, by place; none of a program that has none. */
function valuesByColumn(
  placed: ReadonlyMap<number, CardText>,
): (column: ColumnName) => ReadonlyMap<number, readonly string[]> {
  const found = new Map([...placed].map(([place, card]) => [place, told(card)]));
  return (column) =>
    new Map([...found].map(([place, values]) => [place, values.get(column) ?? []]));
}

function told(card: CardText): ReadonlyMap<ColumnName, readonly string[]> {
  const values = new Map<ColumnName, string[]>();
  eachValue(card, (column, value) => {
    const own = values.get(column);
    if (own === undefined) values.set(column, [value]);
    else own.push(value);
  });
  return values;
}
