import { type Money, constantCase } from '@second-opinion/core';
import * as v from 'valibot';
import type { AnsweredClaim, AnsweredFact } from '../server/answers.ts';

const PricedSchema = v.object({ money: v.object({ minor: v.number(), currency: v.string() }) });

/** A fee of one year. */
export interface FeeOfYear {
  /** The year that it is drawn at: an academic year stands at its first. */
  readonly year: number;
  /** As its source gives it: "2023/2024". */
  readonly period: string;
  readonly money: Money;
  readonly text: string;
}

/**
 * What a fee was and is, the oldest year first, one a year; null where fewer than two years are known or they are in
 * several currencies, for then there is no course to draw.
 */
export function feeHistory(
  fact: Pick<AnsweredFact, 'attribute' | 'claims' | 'history' | 'period'>,
): readonly FeeOfYear[] | null {
  if (!PRICED.has(fact.attribute)) return null;
  const now = fact.claims.flatMap((claim) => toFee(claim, fact.period));
  const before = fact.history.flatMap((claim) => toFee(claim, null));
  // The current fee is set last, so that nothing older takes its year.
  const byYear = new Map([...before.toReversed(), ...now].map((fee) => [fee.year, fee]));
  const fees = [...byYear.values()].toSorted((a, b) => a.year - b.year);
  const currencies = new Set(fees.map(({ money }) => money.currency));
  return fees.length < 2 || currencies.size !== 1 ? null : fees;
}

const PRICED = new Set(['tuition', 'fee'].map(constantCase));

const OwnPeriod = v.object({ academicYear: v.optional(v.string()) });

/** A claim without a year is not drawn: nobody knows where it would stand. */
function toFee(claim: AnsweredClaim, period: string | null): FeeOfYear[] {
  const priced = v.safeParse(PricedSchema, claim.value);
  const own = v.safeParse(OwnPeriod, claim.value);
  const text = period ?? (own.success ? own.output.academicYear : undefined) ?? claim.source.asOf;
  const year = Number(/^\d{4}/.exec(text ?? '')?.[0]);
  if (!priced.success || text === null || !Number.isInteger(year) || year === 0) return [];
  return [{ year, period: text, money: priced.output.money, text: claim.text }];
}
