import type { DecisionContext } from '../decision/decision-context.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import { type Conversion, convertRange, distinctConversions } from '../exchange/convert.ts';
import type { Interval } from '../interval.ts';
import type { Money } from '../money.ts';

/** An amount of the reader's own in the currency asked for, or why it is not to be had. */
export type OwnMoney =
  | {
      readonly kind: 'RANGE';
      readonly range: Interval;
      readonly conversions: readonly Conversion[];
    }
  | { readonly kind: 'UNKNOWN'; readonly reason: UnknownReason };

/**
 * The reader's own amount, of today's prices: always at today's rate, whatever basis published prices take.
 * @param field the profile's field, for the reason where it is absent.
 */
export function ownMoney(
  money: Money | undefined,
  field: string,
  context: DecisionContext,
  to: Money | undefined = money,
): OwnMoney {
  if (money === undefined) return { kind: 'UNKNOWN', reason: { kind: 'PROFILE_LACKS', field } };
  const range = { min: money.minor, max: (to ?? money).minor };
  const converted = convertRange(range, money.currency, null, { ...context, basis: 'TODAY' });
  return converted.kind === 'NOT_COMPARABLE'
    ? { kind: 'UNKNOWN', reason: converted.reason }
    : {
        kind: 'RANGE',
        range: converted.range,
        conversions: distinctConversions([converted.conversion]),
      };
}
