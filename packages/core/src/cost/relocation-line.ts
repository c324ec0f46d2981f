import type { DecisionContext } from '../decision/decision-context.ts';
import { type Line, assumed, fromProfile, together } from '../decision/figure.ts';
import { type ProgramFacts, factsOf, footingOf } from '../decision/program-facts.ts';
import { knownLine, unknownLine } from '../decision/sum-lines.ts';
import { ownMoney } from './own-money.ts';
import { movesAbroad, presenceOf } from './place-of-study.ts';
import { wordsOf } from '../words/words-of.ts';

/**
 * What moving costs: the reader's own figure, where the program is abroad. No published one is known. A program that is
 * partly online may never ask the reader to move.
 */
export function relocationLine(program: ProgramFacts, context: DecisionContext): Line {
  const say = wordsOf(context);
  const abroad = movesAbroad(program, context);
  if (abroad === false) {
    return unknownLine(
      say.line.moving,
      { kind: 'NOT_APPLICABLE', what: say.subject.moving },
      false,
    );
  }
  const { relocationCost } = context.profile;
  const amount = ownMoney(relocationCost, 'relocationCost', context);
  if (amount.kind === 'RANGE') {
    const { conversions, range } = amount;
    const partly = presenceOf(program) === 'PARTLY';
    const delivery = partly
      ? [footingOf(factsOf(program, 'delivery')), assumed(say.assume.partlyMoving)]
      : [];
    const footing = together([fromProfile('relocationCost'), ...delivery]);
    const paid = partly ? { min: 0, max: range.max } : range;
    return knownLine(say.line.moving, paid, footing, { conversions, due: 'START' });
  }
  return unknownLine(say.line.moving, amount.reason, relocationCost !== undefined);
}
