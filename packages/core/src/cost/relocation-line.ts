import type { DecisionContext } from '../decision/decision-context.ts';
import { type Line, fromProfile } from '../decision/figure.ts';
import type { ProgramFacts } from '../decision/program-facts.ts';
import { knownLine, unknownLine } from '../decision/sum-lines.ts';
import { ownMoney } from './own-money.ts';
import { movesAbroad } from './place-of-study.ts';

const LABEL = 'Moving there and back';

/** What moving costs: the reader's own figure, where the program is abroad. No published one is known. */
export function relocationLine(program: ProgramFacts, context: DecisionContext): Line {
  const abroad = movesAbroad(program, context);
  if (abroad === false) {
    return unknownLine(LABEL, { kind: 'NOT_APPLICABLE', what: 'moving to another country' }, false);
  }
  const { relocationCost } = context.profile;
  const amount = ownMoney(relocationCost, 'relocationCost', context);
  if (amount.kind === 'RANGE') {
    const { conversion } = amount;
    return knownLine(LABEL, amount.range, fromProfile('relocationCost'), {
      conversion,
      due: 'START',
    });
  }
  return unknownLine(LABEL, amount.reason, relocationCost !== undefined);
}
