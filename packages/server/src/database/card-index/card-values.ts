import { awardKind } from '@second-opinion/core';
import { type CardText, textOf } from '../queries/card-texts.ts';
import type { ColumnName, PriceName } from './card-index.ts';
import type { Price } from './money-column.ts';
import { rangeText } from './range-text.ts';

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

/** Tells every known value of a card with its column. */
export function eachValue(card: CardText, tell: (column: ColumnName, value: string) => void): void {
  const add = (column: ColumnName, value: string | null): void => {
    if (value !== null) tell(column, value);
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

/** A price of a card; null where it is not known. */
export function priceOf(card: CardText, name: PriceName): Price | null {
  const [min, max] = [textOf(card, `${name}Min`), textOf(card, `${name}Max`)];
  const currency = textOf(card, `${name}Currency`);
  if (min === null || max === null || currency === null) return null;
  return { min: Number(min), max: Number(max), currency };
}
