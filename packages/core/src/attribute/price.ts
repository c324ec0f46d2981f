import * as v from 'valibot';
import type { Interval } from '../interval.ts';
import { type Money, formatMoney } from '../money.ts';
import { type Measure, words } from './definition.ts';

/** Groups of students that pay differently, in the order of rows. */
export const AUDIENCES = ['DOMESTIC', 'INTERNATIONAL', 'ALL'] as const;

/** Who pays: students of the country (or its union), of abroad, or everybody alike. */
export type Audience = (typeof AUDIENCES)[number];

/** Takes the audiences above. */
export const AudienceSchema: v.GenericSchema<unknown, Audience> = v.picklist(AUDIENCES);

const AUDIENCE_LABELS: Readonly<Record<Audience, string>> = {
  DOMESTIC: 'domestic',
  INTERNATIONAL: 'international',
  ALL: 'all students',
};

/** An audience as a reader sees it. */
export function audienceLabel(audience: Audience): string {
  return AUDIENCE_LABELS[audience];
}

/** "GBP 9,250 a year", "SGD 500 an attempt", "USD 60 once". */
export function formatPrice(money: Money, per: string): string {
  if (per === 'ONCE') return `${formatMoney(money)} once`;
  if (per === 'PROGRAM') return `${formatMoney(money)} in all`;
  return `${formatMoney(money)} ${/^[AEIOU]/.test(per) ? 'an' : 'a'} ${words(per)}`;
}

/** A price on its scale: minor units of one currency per one unit. */
export function priceMeasure(money: Money, per: string): Measure {
  const point: Interval = { min: money.minor, max: money.minor };
  return { ...point, unit: `${money.currency} per ${per}` };
}
