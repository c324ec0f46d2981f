import { afterTax } from '../cost/income-given-up.ts';
import { ownMoney } from '../cost/own-money.ts';
import { countryName } from '../country.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import { type Footing, assumed, fromProfile, together } from '../decision/figure.ts';
import { hullPrices, type Price } from '../decision/money-range.ts';
import { type ProgramFacts, factsOf, footingOf } from '../decision/program-facts.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import type { Interval } from '../interval.ts';
import type { Money } from '../money.ts';
import type { PayAfter } from '../profile.ts';
import type { PhysicianPay } from '../reference/reference-figures.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** Pay with the award: a year's, net where a tax rate is given, in the currency asked for. */
export type ExpectedPay =
  | { readonly kind: 'RANGE'; readonly range: Interval; readonly footing: Footing }
  | { readonly kind: 'UNKNOWN'; readonly reason: UnknownReason };

/** A published figure that the reader may take as an assumption. It is never used unasked. */
export interface PayOffer {
  /** What to put in the profile to use it. */
  readonly choice: PayAfter;
  /** "Specialist pay in Singapore: Consultant minimum …" */
  readonly label: string;
  readonly money: Money;
  /** The period that it speaks for; null where its source gives none. */
  readonly period: string | null;
}

/** The reader's expected pay with the award, net, or why it is not known. */
export function payAfterOf(program: ProgramFacts, context: DecisionContext): ExpectedPay {
  const gross = grossPay(program, context);
  if (gross.kind === 'UNKNOWN') return gross;
  return net(gross, context);
}

/** Pay with an award that is not recognised: the reader's figure, else the present pay, as an assumption. */
export function payUnrecognisedOf(netPay: number, context: DecisionContext): ExpectedPay {
  const { payUnrecognised } = context.profile;
  if (payUnrecognised === undefined) {
    const footing = assumed(wordsOf(context).assume.unrecognised);
    return { kind: 'RANGE', range: { min: netPay, max: netPay }, footing };
  }
  const amount = ownMoney(payUnrecognised, 'payUnrecognised', context);
  if (amount.kind === 'UNKNOWN') return amount;
  return net({ ...amount, footing: fromProfile('payUnrecognised') }, context);
}

/** What could stand for pay with the award: what sources state of graduates, and published pay of the country. */
export function payOffers(program: ProgramFacts, context: DecisionContext): PayOffer[] {
  const say = wordsOf(context);
  const stated = salaries(program).map(({ value, resolution }) => ({
    choice: { kind: 'STATED' } as const,
    label: say.payOffer(value.note),
    money: value.money,
    period: resolution.period,
  }));
  const countries = new Set([program.country, context.profile.residence]);
  const published = context.reference.physicianPay
    .filter((pay) => pay.role !== 'RESIDENT' && countries.has(pay.country))
    .map((pay) => ({
      choice: { kind: 'REFERENCE', id: pay.id } as const,
      label: labelOf(pay, say),
      money: pay.money,
      period: pay.source.asOf,
    }));
  return [...stated, ...published];
}

function grossPay(program: ProgramFacts, context: DecisionContext): ExpectedPay {
  const { payAfter } = context.profile;
  switch (payAfter?.kind) {
    case undefined:
      return { kind: 'UNKNOWN', reason: { kind: 'PROFILE_LACKS', field: 'payAfter' } };
    case 'OWN': {
      const amount = ownMoney(payAfter.from, 'payAfter', context, payAfter.to);
      return amount.kind === 'UNKNOWN' ? amount : { ...amount, footing: fromProfile('payAfter') };
    }
    case 'REFERENCE':
      return referencePay(payAfter.id, context);
    case 'STATED':
      return statedPay(program, context);
  }
}

function referencePay(id: string, context: DecisionContext): ExpectedPay {
  const say = wordsOf(context);
  const pay = context.reference.physicianPay.find((entry) => entry.id === id);
  if (pay === undefined) {
    const reason = {
      kind: 'NO_REFERENCE',
      what: say.what.pay(id),
      place: say.what.anyCountry,
    };
    return { kind: 'UNKNOWN', reason: { ...reason, kind: 'NO_REFERENCE' } };
  }
  const price = { range: point(pay.money), currency: pay.money.currency, period: pay.source.asOf };
  const hulled = hullPrices([price], 'pay', context);
  if (hulled.kind === 'UNKNOWN') return hulled;
  const taken = assumed(say.assume.publishedPay(labelOf(pay, say)));
  const bases = [{ kind: 'REFERENCE' as const, figures: [pay.id] }];
  const footing = together([{ bases, certainty: 'LOW', reasons: [] }, taken]);
  return { kind: 'RANGE', range: hulled.range, footing };
}

function statedPay(program: ProgramFacts, context: DecisionContext): ExpectedPay {
  const facts = salaries(program);
  const prices = facts.map(({ value, resolution }): Price => ({
    range: point(value.money),
    currency: value.money.currency,
    period: resolution.period,
  }));
  const hulled = hullPrices(prices, 'graduatesPay', context);
  if (hulled.kind === 'UNKNOWN') return hulled;
  const taken = assumed(wordsOf(context).assume.graduatesPay);
  return { kind: 'RANGE', range: hulled.range, footing: together([footingOf(facts), taken]) };
}

function salaries(program: ProgramFacts) {
  return factsOf(program, 'outcome').flatMap((fact) => {
    const { kind, money, note } = fact.value;
    return kind === 'SALARY' && money !== undefined ? [{ ...fact, value: { money, note } }] : [];
  });
}

function net(gross: { range: Interval; footing: Footing }, context: DecisionContext): ExpectedPay {
  const [min, max] = [gross.range.min, gross.range.max].map((minor) =>
    afterTax(minor, context.profile.taxRate),
  );
  if (min === null || max === null || min === undefined || max === undefined) {
    return {
      kind: 'UNKNOWN',
      reason: { kind: 'OUT_OF_RANGE', what: wordsOf(context).subject.payAfter },
    };
  }
  return { kind: 'RANGE', range: { min, max }, footing: gross.footing };
}

function point(money: Money): Interval {
  return { min: money.minor, max: money.minor };
}

function labelOf(pay: PhysicianPay, say: CoreWords): string {
  return say.payLabel(pay.role, countryName(pay.country, say.locale), pay.note);
}
