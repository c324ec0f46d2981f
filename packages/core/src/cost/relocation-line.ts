import type { DecisionContext } from '../decision/decision-context.ts';
import { type Line, assumed, fromProfile, together } from '../decision/figure.ts';
import { type ProgramFacts, factsOf, footingOf } from '../decision/program-facts.ts';
import { knownLine, unknownLine } from '../decision/sum-lines.ts';
import { ownMoney } from './own-money.ts';
import { movesAbroad, presenceOf } from './place-of-study.ts';

const LABEL = 'Moving there and back';
const PARTLY = assumed(
  'The program is partly online: you move there and pay for it, or never move and pay nothing.',
);

/**
 * What moving costs: the reader's own figure, where the program is abroad. No published one is known. A program that is
 * partly online may never ask the reader to move.
 */
export function relocationLine(program: ProgramFacts, context: DecisionContext): Line {
  const abroad = movesAbroad(program, context);
  if (abroad === false) {
    return unknownLine(LABEL, { kind: 'NOT_APPLICABLE', what: 'moving to another country' }, false);
  }
  const { relocationCost } = context.profile;
  const amount = ownMoney(relocationCost, 'relocationCost', context);
  if (amount.kind === 'RANGE') {
    const { conversions, range } = amount;
    const partly = presenceOf(program) === 'PARTLY';
    const delivery = partly ? [footingOf(factsOf(program, 'delivery')), PARTLY] : [];
    const footing = together([fromProfile('relocationCost'), ...delivery]);
    const paid = partly ? { min: 0, max: range.max } : range;
    return knownLine(LABEL, paid, footing, { conversions, due: 'START' });
  }
  return unknownLine(LABEL, amount.reason, relocationCost !== undefined);
}
