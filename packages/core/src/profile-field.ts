import * as v from 'valibot';
import { CurrencySchema, type Money } from './money.ts';

/** Ten thousand billion minor units: no pay or price is more in any currency, and sums of it stay exact. */
const MOST_MINOR = 10_000_000_000_000;

/** An amount of the reader's own, at least zero. */
export const ProfileMoneySchema: v.GenericSchema<unknown, Money> = v.strictObject({
  minor: v.pipe(
    v.number('an amount is a whole number of minor units: 350581 for 3,505.81'),
    v.safeInteger('an amount is a whole number of minor units: 350581 for 3,505.81'),
    v.minValue(0, (issue) => `an amount is never below zero, as ${issue.received} is`),
    v.maxValue(MOST_MINOR, (issue) => `${issue.received} is more than any pay or price`),
  ),
  currency: CurrencySchema,
});

/** A number between two bounds, both allowed. @param example a right one, for the message. */
export function bounded(
  min: number,
  max: number,
  example: string,
): v.GenericSchema<unknown, number> {
  const message = `write a number from ${min} to ${max}, such as ${example}`;
  return v.pipe(
    v.number(message),
    v.finite(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
}

/** A whole number between two bounds, both allowed. @param example a right one, for the message. */
export function whole(min: number, max: number, example: string): v.GenericSchema<unknown, number> {
  const message = `write a whole number from ${min} to ${max}, such as ${example}`;
  return v.pipe(bounded(min, max, example), v.safeInteger(message));
}

/** A list of at most `most` entries, none of them twice. */
export function textList<Item extends string>(
  item: v.GenericSchema<unknown, Item>,
  most: number,
): v.GenericSchema<unknown, Item[]> {
  return v.pipe(
    v.array(item),
    v.maxLength(most, `at most ${most} entries`),
    v.check((list) => new Set(list).size === list.length, 'an entry stands there twice'),
  );
}
