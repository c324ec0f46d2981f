import {
  type Interval,
  type ReturnOnProgram,
  cashFlowOf,
  decimalPlaces,
  factsOf,
} from '@second-opinion/core';
import { COST_PARTS, type CostPart, partsOfCost } from '../decision/cost-parts.ts';
import type { Judgement } from './judgement.ts';

/** One part of one program's cost, in major units. */
export interface CostBar {
  readonly name: string;
  readonly part: CostPart;
  readonly middle: number;
}

/** What the plot of costs draws. */
export interface CostPlotData {
  readonly bars: readonly CostBar[];
  /** From the least to the most of each whole cost. */
  readonly spans: readonly (Interval & { readonly name: string })[];
  /** Programs whose cost is not known, and so is not drawn. */
  readonly left: readonly string[];
}

/** Costs that are known, part by part; what is not known is named, and never drawn as a shorter bar. */
export function costPlotData({ opinion, case: given }: Judgement): CostPlotData {
  const unit = 10 ** (decimalPlaces(given.currency) ?? 0);
  const entries = opinion.programs.map(({ chosen }, place) => ({
    name: given.programs[place]?.facts.name ?? '',
    cost: chosen.kind === 'KNOWN' ? chosen.value.cost : null,
  }));
  const known = entries.flatMap(({ name, cost }) =>
    cost === null || cost.total.kind === 'UNKNOWN' ? [] : [{ name, cost, range: cost.total.range }],
  );
  return {
    bars: known.flatMap(({ name, cost }) =>
      partsOfCost(cost).flatMap(({ part, range }) =>
        range === null ? [] : [{ name, part, middle: (range.min + range.max) / 2 / unit }],
      ),
    ),
    spans: known.map(({ name, range }) => ({ name, min: range.min / unit, max: range.max / unit })),
    left: entries
      .filter(({ name }) => !known.some((entry) => entry.name === name))
      .map(({ name }) => name),
  };
}

/** One year of one program's running sum, in major units. */
export interface CashPoint extends Interval {
  readonly name: string;
  readonly years: number;
}

/** What the plot of cash flows draws. */
export interface CashPlotData {
  readonly points: readonly CashPoint[];
  /** Whether pay with the award is known, so that the lines go on to the horizon. */
  readonly whole: boolean;
}

/** Running sums of all programs whose flows are known. */
export function cashPlotData({ opinion, case: given }: Judgement): CashPlotData {
  const unit = 10 ** (decimalPlaces(given.currency) ?? 0);
  const flows = opinion.programs.flatMap(({ chosen }, place) =>
    chosen.kind === 'UNKNOWN'
      ? []
      : [{ name: given.programs[place]?.facts.name ?? '', returns: chosen.value.returns }],
  );
  return {
    points: flows.flatMap(({ name, returns }) => pointsOf(name, returns, unit)),
    whole: flows.some(({ returns }) => returns.npv.kind === 'KNOWN'),
  };
}

function pointsOf(name: string, returns: ReturnOnProgram, unit: number): CashPoint[] {
  return cashFlowOf(returns).flatMap(({ years, total }) =>
    total === null ? [] : [{ name, years, min: total.min / unit, max: total.max / unit }],
  );
}

/** A duration in months, from the shortest to the longest. */
export interface DurationSpan extends Interval {
  readonly name: string;
  readonly mode: 'FULL_TIME' | 'PART_TIME' | 'ANY';
}

/** Every duration that sources state. */
export function durationSpans({ case: given }: Judgement): DurationSpan[] {
  return given.programs.flatMap(({ facts }) =>
    factsOf(facts, 'duration').map(({ value }) => ({
      name: facts.name,
      mode: value.studyMode,
      min: value.minMonths,
      max: value.maxMonths,
    })),
  );
}

/** The modes of study that are drawn, as they are named: full-time first. */
export function modesDrawn(spans: readonly DurationSpan[]): DurationSpan['mode'][] {
  return (['FULL_TIME', 'PART_TIME', 'ANY'] as const).filter((mode) =>
    spans.some((span) => span.mode === mode),
  );
}

/** The parts that any bar has, in the order in which they are stacked. */
export function partsDrawn(bars: readonly CostBar[]): CostPart[] {
  return COST_PARTS.filter((part) => bars.some((bar) => bar.part === part));
}
