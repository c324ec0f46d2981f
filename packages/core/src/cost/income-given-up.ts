import type { StudyMode } from '../attribute/duration.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import { type Footing, assumed, fromProfile, together } from '../decision/figure.ts';
import type { ProgramFacts } from '../decision/program-facts.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import { type Conversion, distinctConversions } from '../exchange/convert.ts';
import { fractionOf, roundHalfEven, toSafe } from '../exchange/exact.ts';
import type { Interval } from '../interval.ts';
import { ownMoney } from './own-money.ts';
import { payWhileStudying } from './pay-while-studying.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** A year's income given up for study, after tax where a rate is given; below zero where training pays better. */
export type IncomeGivenUp =
  | {
      readonly kind: 'RANGE';
      /** Minor units a year. */
      readonly perYear: Interval;
      /** The present pay that it is reckoned from, after tax where a rate is given. */
      readonly netPay: number;
      readonly footing: Footing;
      readonly working: string;
      /** What brought the pay into the currency asked for; empty where none needed it. */
      readonly conversions: readonly Conversion[];
    }
  | { readonly kind: 'UNKNOWN'; readonly reason: UnknownReason };

/** Net present pay less net pay while studying, a year of each. */
export function incomeGivenUp(
  program: ProgramFacts,
  mode: StudyMode,
  context: DecisionContext,
): IncomeGivenUp {
  const { profile } = context;
  const say = wordsOf(context);
  const present = ownMoney(profile.pay, 'pay', context);
  if (present.kind === 'UNKNOWN') return present;
  const studying = payWhileStudying(program, mode, present.range, context);
  if (studying.kind === 'UNKNOWN') return studying;
  const netPay = afterTax(present.range.min, profile.taxRate);
  const [least, most] = [studying.range.min, studying.range.max].map((minor) =>
    afterTax(minor, profile.taxRate),
  );
  if (
    netPay === null ||
    least === null ||
    most === null ||
    least === undefined ||
    most === undefined
  ) {
    return { kind: 'UNKNOWN', reason: { kind: 'OUT_OF_RANGE', what: say.subject.incomeGivenUp } };
  }
  return {
    kind: 'RANGE',
    perYear: { min: netPay - most, max: netPay - least },
    netPay,
    footing: together([fromProfile('pay'), taxFooting(profile.taxRate, say), studying.footing]),
    working: workingOf(studying, profile.taxRate, say.working),
    conversions: distinctConversions([...present.conversions, ...studying.conversions]),
  };
}

function workingOf(
  { range, working }: { readonly range: Interval; readonly working: string },
  taxRate: number | undefined,
  say: CoreWords['working'],
): string {
  const less = range.max === 0 ? say.presentPay : say.presentPayLess(working);
  return taxRate === undefined ? less : say.afterTax(less);
}

/** Pay after tax, half to even; the pay itself where no rate is given. Null where it cannot be held exactly. */
export function afterTax(minor: number, taxRate: number | undefined): number | null {
  if (taxRate === undefined) return minor;
  const { numerator, denominator } = fractionOf(taxRate);
  return toSafe(
    roundHalfEven({ numerator: BigInt(minor) * (denominator - numerator), denominator }),
  );
}

function taxFooting(taxRate: number | undefined, { assume }: CoreWords): Footing {
  return taxRate === undefined ? assumed(assume.beforeTax) : fromProfile('taxRate');
}
