import type { StudyMode } from '../attribute/duration.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import { type Footing, assumed, fromProfile, together } from '../decision/figure.ts';
import { hullPrices, type Price } from '../decision/money-range.ts';
import { type Fact, type ProgramFacts, factsOf, footingOf } from '../decision/program-facts.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import type { Conversion } from '../exchange/convert.ts';
import { fractionOf, roundHalfEven, toSafe } from '../exchange/exact.ts';
import { type Interval, hull } from '../interval.ts';
import { ownMoney } from './own-money.ts';
import { traineeStatusOfReader } from './trainee-status-of-reader.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** A year's pay before tax during the program, in the currency asked for, or why it is not known. */
export type StudyPay =
  | {
      readonly kind: 'RANGE';
      readonly range: Interval;
      readonly footing: Footing;
      readonly working: string;
      /** What brought stated pay into the currency asked for; empty where none needed it. */
      readonly conversions: readonly Conversion[];
    }
  | { readonly kind: 'UNKNOWN'; readonly reason: UnknownReason };

/**
 * What the reader earns a year while studying. In this order: what they say they will; the training pay that a
 * source states; the share of present pay that they say goes on; else bounds that hold for anybody, as an assumption.
 * @param pay the present yearly pay before tax, in the currency asked for.
 */
export function payWhileStudying(
  program: ProgramFacts,
  mode: StudyMode,
  pay: Interval,
  context: DecisionContext,
): StudyPay {
  const { profile } = context;
  const say = wordsOf(context);
  if (profile.payWhileStudying !== undefined) {
    const amount = ownMoney(profile.payWhileStudying, 'payWhileStudying', context);
    if (amount.kind === 'UNKNOWN') return amount;
    const footing = fromProfile('payWhileStudying');
    return { ...amount, footing, working: say.working.ownFigure };
  }
  const status = traineeStatusOfReader(program, profile, say);
  // A program that names no mode is studied in the one that the reader wants.
  const own = mode === 'ANY' ? (profile.studyMode ?? mode) : mode;
  const pays = status.facts.map((fact) =>
    fact !== null && fact.value.status !== 'UNSALARIED'
      ? trainingPay(fact, pay, context)
      : keptPay(own, pay, program, fact, context),
  );
  return eitherOf(pays, status.footing, say);
}

/** Pay of which one or the other will be had, as the range that holds them all. */
function eitherOf(pays: readonly StudyPay[], footing: Footing, say: CoreWords): StudyPay {
  const known = pays.filter((pay) => pay.kind === 'RANGE');
  const range = hull(known.map((pay) => pay.range));
  const unknown = pays.find((pay) => pay.kind === 'UNKNOWN');
  if (unknown !== undefined) return unknown;
  if (range === null) {
    return { kind: 'UNKNOWN', reason: { kind: 'NOT_STATED', what: say.subject.payWhileStudying } };
  }
  return {
    kind: 'RANGE',
    range,
    footing: together([...known.map((pay) => pay.footing), footing]),
    working: [...new Set(known.map((pay) => pay.working))].join(say.or),
    conversions: known.flatMap((pay) => pay.conversions),
  };
}

function trainingPay(
  fact: Fact<'traineeStatus'>,
  pay: Interval,
  context: DecisionContext,
): StudyPay {
  const say = wordsOf(context);
  const { status, money, per } = fact.value;
  const mixed = status === 'MIXED';
  const footing = footingOf([fact]);
  if (money === undefined || per === undefined) {
    const text = mixed ? say.assume.somePaidUnstated : say.assume.paidUnstated;
    return {
      kind: 'RANGE',
      range: { min: 0, max: pay.max },
      footing: together([footing, assumed(text)]),
      working: say.working.trainingPayUnstated,
      conversions: [],
    };
  }
  const year = per === 'YEAR' ? money.minor : money.minor * 12;
  if (!Number.isSafeInteger(year)) {
    return { kind: 'UNKNOWN', reason: { kind: 'OUT_OF_RANGE', what: say.subject.trainingPay } };
  }
  const price: Price = {
    range: { min: mixed ? 0 : year, max: year },
    currency: money.currency,
    period: fact.resolution.period,
  };
  const hulled = hullPrices([price], 'trainingPay', context);
  if (hulled.kind === 'UNKNOWN') return hulled;
  const notAll = mixed ? [assumed(say.assume.someTraineesPaid)] : [];
  return {
    kind: 'RANGE',
    range: hulled.range,
    footing: together([footing, ...notAll]),
    working: say.working.trainingPay,
    conversions: hulled.conversions,
  };
}

/** Shares of present pay that go on, where the reader does not say: bounds, not guesses. */
const SHARES: Readonly<Record<StudyMode, Interval>> = {
  FULL_TIME: { min: 0, max: 0 },
  PART_TIME: { min: 0.5, max: 1 },
  ANY: { min: 0, max: 1 },
};

function keptPay(
  mode: StudyMode,
  pay: Interval,
  program: ProgramFacts,
  training: Fact<'traineeStatus'> | null,
  context: DecisionContext,
): StudyPay {
  const say = wordsOf(context);
  const { share, footing } = keptShare(mode, program, training, context);
  const [min, max] = [portion(pay.min, share.min), portion(pay.max, share.max)];
  if (min === null || max === null) {
    return {
      kind: 'UNKNOWN',
      reason: { kind: 'OUT_OF_RANGE', what: say.subject.payWhileStudying },
    };
  }
  const percent = [...new Set([share.min, share.max].map((part) => Math.round(part * 100)))];
  const working = say.working.shareOfPay(percent.join('–'));
  return { kind: 'RANGE', range: { min, max }, footing, working, conversions: [] };
}

/** The share of present pay that study leaves, from the post that is kept or from a hospital that pays its trainees. */
function keptShare(
  mode: StudyMode,
  program: ProgramFacts,
  training: Fact<'traineeStatus'> | null,
  context: DecisionContext,
): { readonly share: Interval; readonly footing: Footing } {
  const { profile } = context;
  const { assume } = wordsOf(context);
  const field = mode === 'PART_TIME' ? 'partTime' : 'fullTime';
  const said = mode === 'ANY' ? undefined : profile.keptPay?.[field];
  const kept = said === undefined ? assumed(assume.keptPay[mode]) : fromProfile(`keptPay.${field}`);
  const share = said === undefined ? SHARES[mode] : { min: said, max: said };
  if (training !== null) return { share, footing: together([footingOf([training]), kept]) };
  const hospital = factsOf(program, 'clinicalTraining').filter(
    ({ value }) => value.kind === 'HOSPITAL_TRAINING',
  );
  const sure = hospital.length === 0 || mode === 'PART_TIME' || said === 1;
  if (sure) return { share, footing: kept };
  // What goes on of the present post says nothing of what a hospital pays its trainees.
  const own = said === undefined ? [] : [kept];
  const footing = together([footingOf(hospital), assumed(assume.hospital), ...own]);
  return { share: { min: said ?? 0, max: 1 }, footing };
}

function portion(minor: number, share: number): number | null {
  const { numerator, denominator } = fractionOf(share);
  return toSafe(roundHalfEven({ numerator: BigInt(minor) * numerator, denominator }));
}
