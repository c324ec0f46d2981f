import type { Payback, RateOfReturn } from '@second-opinion/core';
import { DECISION_WORDS } from '../words/decision.ts';
import { share, shareRange, yearsRange } from './format-figures.ts';

const RETURNS = DECISION_WORDS.returns;

/** An internal rate of return as it may be said: no single rate where several fit, none where there is none. */
export function rateText({ kind, range, rates }: RateOfReturn): string {
  switch (kind) {
    case 'NONE':
      return RETURNS.irrKinds.NONE;
    case 'ONE':
      return range === null ? RETURNS.irrKinds.NONE : RETURNS.irrKinds.ONE(shareRange(range));
    case 'SOME':
      return range === null ? RETURNS.irrKinds.NONE : RETURNS.irrKinds.SOME(shareRange(range));
    case 'SEVERAL':
      return RETURNS.irrKinds.SEVERAL(rates.map(share).join(', '));
  }
}

/** When it is paid back. */
export function paybackText(payback: Payback): string {
  switch (payback.kind) {
    case 'WITHIN':
      return RETURNS.paybackKinds.WITHIN(yearsRange(payback.years));
    case 'NOT_SURE':
      return RETURNS.paybackKinds.NOT_SURE(yearsRange({ min: payback.from, max: payback.from }));
    case 'NEVER':
      return RETURNS.paybackKinds.NEVER;
  }
}
