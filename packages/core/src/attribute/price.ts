import * as v from 'valibot';
import type { Interval } from '../interval.ts';
import { type Money, formatMoney } from '../money.ts';
import type { Measure } from './definition.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';
import type { PaidPer } from '../words/value-words.ts';

/** Groups of students that pay differently, in the order of rows. */
export const AUDIENCES = ['DOMESTIC', 'INTERNATIONAL', 'ALL'] as const;

/** Who pays: students of the country (or its union), of abroad, or everybody alike. */
export type Audience = (typeof AUDIENCES)[number];

/** Takes the audiences above. */
export const AudienceSchema: v.GenericSchema<unknown, Audience> = v.picklist(AUDIENCES);

/** "GBP 9,250 a year", "SGD 500 an attempt", "USD 60 once". */
export function formatPrice(money: Money, per: PaidPer, say: CoreWords = ENGLISH): string {
  return `${formatMoney(money, say.locale)} ${say.per[per]}`;
}

/** A price on its scale: minor units of one currency per one unit. */
export function priceMeasure(money: Money, per: string): Measure {
  const point: Interval = { min: money.minor, max: money.minor };
  return { ...point, unit: `${money.currency} per ${per}` };
}
