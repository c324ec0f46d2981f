import type { Terms } from './annuity.ts';
import type { Raise } from './branches.ts';
import { type CashFlowPoint, cashFlow } from './cash-flow.ts';
import { type HorizonPoint, horizonCurve } from './horizon-curve.ts';
import type { StudyPlan } from './study-plan.ts';

/** What the curves of a return are reckoned from, once one is asked for. */
export interface CurveInput {
  readonly plans: readonly StudyPlan[];
  readonly raise: Raise;
  readonly terms: Terms;
}

interface Curved {
  /** Null where the cost is unknown. */
  readonly curves: CurveInput | null;
}

/** The answer by how far one looks ahead; empty where the cost is unknown. */
export function horizonOf({ curves }: Curved): readonly HorizonPoint[] {
  return curves === null ? [] : horizonCurve(curves.plans, curves.raise, curves.terms);
}

/** What has come in less what has gone out, year by year; empty where the cost is unknown. */
export function cashFlowOf({ curves }: Curved): readonly CashFlowPoint[] {
  return curves === null ? [] : cashFlow(curves.plans, curves.raise, curves.terms);
}
