import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Why a figure is not known. Unknown is never a zero, a mean or a best. */
export const UNKNOWN_KINDS = [
  'NOT_STATED',
  'NOT_APPLICABLE',
  'WITHHELD',
  'NOT_COMPARABLE',
  'NOT_COUNTABLE',
  'PROFILE_LACKS',
  'NO_REFERENCE',
  'OUT_OF_RANGE',
  'HORIZON_TOO_SHORT',
  'REST_UNKNOWN',
] as const;
export type UnknownKind = (typeof UNKNOWN_KINDS)[number];

/** One reason with what a reader or a client needs to act on it; `reasonText` puts it in words. */
export type UnknownReason =
  /** No source states it. */
  | { readonly kind: 'NOT_STATED'; readonly what: string }
  /** It has no meaning for this program and reader. */
  | { readonly kind: 'NOT_APPLICABLE'; readonly what: string }
  /** Its holder does not publish it. */
  | { readonly kind: 'WITHHELD'; readonly what: string }
  /** No exchange rate for the day; `currency` is the one without, null where the day itself is unknown. */
  | {
      readonly kind: 'NOT_COMPARABLE';
      readonly from: string;
      readonly to: string;
      readonly day: string | null;
      readonly currency: string | null;
    }
  /** A price is stated for a unit whose number is not: a module, a credit of an unknown system. */
  | { readonly kind: 'NOT_COUNTABLE'; readonly what: string; readonly unit: string }
  /** The reader has not said it; `field` is the profile's. */
  | { readonly kind: 'PROFILE_LACKS'; readonly field: string }
  /** No published figure covers the place. */
  | { readonly kind: 'NO_REFERENCE'; readonly what: string; readonly place: string }
  /** The arithmetic leaves the numbers that can be held exactly. */
  | { readonly kind: 'OUT_OF_RANGE'; readonly what: string }
  /** The program takes as long as the horizon, or longer. */
  | { readonly kind: 'HORIZON_TOO_SHORT'; readonly years: number }
  /** A part that it needs is unknown; that part gives its own reason. */
  | { readonly kind: 'REST_UNKNOWN'; readonly what: string };

/** The reason as one sentence for a reader. */
export function reasonText(reason: UnknownReason, { unknown: say }: CoreWords = ENGLISH): string {
  switch (reason.kind) {
    case 'NOT_STATED':
      return say.notStated(reason.what);
    case 'NOT_APPLICABLE':
      return say.notApplicable(reason.what);
    case 'WITHHELD':
      return say.withheld(reason.what);
    case 'NOT_COMPARABLE':
      return reason.day === null
        ? say.noDate(reason.from, reason.to)
        : say.noRate(reason.from, reason.to, reason.currency, reason.day);
    case 'NOT_COUNTABLE':
      return say.notCountable(reason.what, reason.unit);
    case 'PROFILE_LACKS':
      return say.profileLacks(say.fields[reason.field] ?? reason.field);
    case 'NO_REFERENCE':
      return say.noReference(reason.what, reason.place);
    case 'OUT_OF_RANGE':
      return say.outOfRange(reason.what);
    case 'HORIZON_TOO_SHORT':
      return say.horizonTooShort(reason.years);
    case 'REST_UNKNOWN':
      return say.rest(reason.what);
  }
}
