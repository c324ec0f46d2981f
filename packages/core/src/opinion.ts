import { type CostOfProgram, type CostTerms, costOf, costTerms } from './cost/cost-of-program.ts';
import { type StudyOption, chooseOption, studyOptions } from './cost/study-option.ts';
import type { DecisionContext } from './decision/decision-context.ts';
import type { Known } from './decision/figure.ts';
import type { ProgramFacts } from './decision/program-facts.ts';
import type { UnknownReason } from './decision/unknown-reason.ts';
import { type Eligibility, eligibilityOf } from './eligibility/eligibility-of.ts';
import { type Fit, fitOfPrograms } from './fit/fit-of-programs.ts';
import type { Judged } from './fit/value-functions.ts';
import { type PayOffer, payOffers } from './returns/pay-after.ts';
import { type ReturnOnProgram, returnOn } from './returns/return-on-program.ts';

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

/** What several programs mean for the reader. */
export interface Opinion {
  /** In the order asked. */
  readonly programs: readonly ProgramOpinion[];
  /** Over the programs that the reader is not barred from: eligibility is a gate, not a weight. */
  readonly fit: Fit;
  /** Programs whose requirements to apply the reader does not meet. */
  readonly barred: readonly string[];
}

interface Reckoned {
  readonly opinion: ProgramOpinion;
  readonly judged: Judged;
}

/** Reckons what one program means for the reader: cost, return, eligibility. */
export function opinionOn(program: ProgramFacts, context: DecisionContext): ProgramOpinion {
  return reckon(program, context).opinion;
}

/**
 * Reckons what programs mean for the reader and how they fit beside one another.
 * @param options `seed`: the same one gives the same answer; `samples`: how many weightings to draw.
 */
export function opinionsOn(
  programs: readonly ProgramFacts[],
  context: DecisionContext,
  options: { readonly seed: number; readonly samples?: number },
): Opinion {
  const reckoned = programs.map((program) => reckon(program, context));
  const open = reckoned.filter(({ opinion }) => opinion.eligibility.status !== 'NOT_MET');
  return {
    programs: reckoned.map(({ opinion }) => opinion),
    fit: fitOfPrograms(
      open.map(({ judged }) => judged),
      context,
      options,
    ),
    barred: reckoned.filter((entry) => !open.includes(entry)).map(({ opinion }) => opinion.slug),
  };
}

function reckon(program: ProgramFacts, context: DecisionContext): Reckoned {
  const options = studyOptions(program);
  const option = chooseOption(options, context.profile.studyMode);
  const terms = option === null ? null : costTerms(program, option, context);
  const money = terms === null ? null : inMoney(program, terms, context);
  const chosen: ProgramOpinion['chosen'] =
    money === null
      ? { kind: 'UNKNOWN', reasons: [whyNone(options, context)] }
      : { kind: 'KNOWN', value: money };
  const others = options
    .filter((other) => other !== option)
    .map((other) => costOf(costTerms(program, other, context), context));
  const { profile, today } = context;
  const opinion = {
    slug: program.slug,
    chosen,
    others,
    eligibility: eligibilityOf(program, { profile, today }),
    payOffers: payOffers(program, context),
  };
  return { opinion, judged: { program, option, options, total: money?.cost.total ?? null } };
}

function inMoney(program: ProgramFacts, terms: CostTerms, context: DecisionContext): OptionInMoney {
  return { cost: costOf(terms, context), returns: returnOn(program, terms, context) };
}

function whyNone(options: readonly StudyOption[], { profile }: DecisionContext): UnknownReason {
  if (options.length === 0) return { kind: 'NOT_STATED', what: 'the duration' };
  const wanted = profile.studyMode === 'PART_TIME' ? 'part-time' : 'full-time';
  return { kind: 'NOT_STATED', what: `a duration for ${wanted} study` };
}
