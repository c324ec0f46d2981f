import { type CostOfProgram, type CostTerms, costOf, costTerms } from './cost/cost-of-program.ts';
import { type StudyOption, chooseOption, studyOptions } from './cost/study-option.ts';
import type { DecisionContext } from './decision/decision-context.ts';
import type { Known } from './decision/figure.ts';
import type { ProgramFacts } from './decision/program-facts.ts';
import type { UnknownReason } from './decision/unknown-reason.ts';
import { type Eligibility, eligibilityOf } from './eligibility/eligibility-of.ts';
import type { Judged } from './fit/value-functions.ts';
import { type PayOffer, payOffers } from './returns/pay-after.ts';
import { type ReturnOnProgram, returnOn } from './returns/return-on-program.ts';
import { wordsOf } from './words/words-of.ts';

/** One way to study, in money. */
export interface OptionInMoney {
  readonly cost: CostOfProgram;
  readonly returns: ReturnOnProgram;
}

/** What a program means for the reader. */
export interface ProgramOpinion {
  readonly slug: string;
  /** The way of study that the reader wants, or else the first; why there is none where there is none. */
  readonly chosen: Known<OptionInMoney>;
  /** The costs of the other ways whose length is known. */
  readonly others: readonly CostOfProgram[];
  readonly eligibility: Eligibility;
  /** Published pay that the reader may take as an assumption; none of it has been used unasked. */
  readonly payOffers: readonly PayOffer[];
}

/** An opinion with what fitting it beside others needs besides. */
export interface Reckoned {
  readonly opinion: ProgramOpinion;
  readonly judged: Judged;
}

/** Reckons what one program means for the reader: cost, return, eligibility. */
export function opinionOn(program: ProgramFacts, context: DecisionContext): ProgramOpinion {
  return reckon(program, context).opinion;
}

/** Reckons one program, for itself or beside others. */
export function reckon(program: ProgramFacts, context: DecisionContext): Reckoned {
  const options = studyOptions(program, wordsOf(context));
  const option = chooseOption(options, context.profile.studyMode);
  const terms = option === null ? null : costTerms(program, option, context);
  const money = terms === null ? null : inMoney(program, terms, context);
  const noOption = whyNone(options, context);
  const chosen: ProgramOpinion['chosen'] =
    money === null ? { kind: 'UNKNOWN', reasons: [noOption] } : { kind: 'KNOWN', value: money };
  const others = options
    .filter((other) => other !== option)
    .map((other) => costOf(costTerms(program, other, context), context));
  const { profile, today } = context;
  const opinion = {
    slug: program.slug,
    chosen,
    others,
    eligibility: eligibilityOf(program, { profile, today, words: context.words }),
    payOffers: payOffers(program, context),
  };
  return {
    opinion,
    judged: { program, option, noOption, options, total: money?.cost.total ?? null },
  };
}

function inMoney(program: ProgramFacts, terms: CostTerms, context: DecisionContext): OptionInMoney {
  return { cost: costOf(terms, context), returns: returnOn(program, terms, context) };
}

function whyNone(options: readonly StudyOption[], context: DecisionContext): UnknownReason {
  const say = wordsOf(context);
  if (options.length === 0) return { kind: 'NOT_STATED', what: say.subject.duration };
  const wanted = context.profile.studyMode === 'PART_TIME' ? 'PART_TIME' : 'FULL_TIME';
  return { kind: 'NOT_STATED', what: say.what.durationFor(wanted) };
}
