import type { Claim } from '../claim.ts';
import { type CostOfProgram, costsOfProgram } from '../cost/cost-of-program.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import type { Basis, Footing, Line } from '../decision/figure.ts';
import { formatRange } from '../decision/money-range.ts';
import { reasonText } from '../decision/unknown-reason.ts';
import type { ProgramFacts } from '../decision/program-facts.ts';
import type { Interval } from '../interval.ts';
import type { Tuition } from '../attribute/tuition.ts';
import { makeClaim } from './claims.ts';
import { money } from './decision.ts';

/** Twelve months full-time. */
export const ONE_YEAR: Claim = makeClaim('duration', {
  studyMode: 'FULL_TIME',
  minMonths: 12,
  maxMonths: 12,
});

/** A yearly fee for all in dollars, but for what is given. */
export function feePerYear(major: number, given: Partial<Tuition> = {}): Claim {
  return makeClaim('tuition', { audience: 'ALL', money: money(major), per: 'YEAR', ...given });
}

/** The cost of the first way to study a program. */
export function costOf(program: ProgramFacts, context: DecisionContext): CostOfProgram {
  const costs = costsOfProgram(program, context);
  const [first] = costs.kind === 'KNOWN' ? costs.value : [];
  if (first === undefined) throw new Error('the program has no duration');
  return first;
}

/** The line of the whole whose label matches. */
export function lineOf(cost: CostOfProgram, label: string | RegExp): Line {
  const line = cost.total.lines.find((entry) => entry.label.match(label));
  if (line === undefined) throw new Error(`no line is called ${label}`);
  return line;
}

/** A range of dollars in cents. */
export function dollars(major: number, to: number = major): Interval {
  return { min: major * 100, max: to * 100 };
}

/** All that a line tells its reader: its amount or why there is none, how it came about, and what it rests on. */
export function told(line: Line): string {
  const { range, unknown, working, published, period, conversions, certainty, reasons } = line;
  const amount = range === null ? '' : formatRange(range, 'USD');
  const parts = [
    `${line.label}: ${unknown === null ? amount : reasonText(unknown)}${line.counted ? '' : ' [not counted]'}`,
    ...(working === null ? [] : [`= ${working}`]),
    ...(line.due === 'START' ? ['due at the start'] : []),
    ...(published ? [`published for ${period}`] : period === null ? [] : [`of ${period}`]),
    ...conversions.map(({ from, to }) => `rate ${from} to ${to}`),
    ...toldBases(line),
    `${certainty}: ${reasons.join(' | ')}`,
  ];
  return parts.join('\n').replaceAll('\u00a0', ' ');
}

/** What a figure rests on, one text a basis. */
export function toldBases({ bases }: Pick<Footing, 'bases'>): string[] {
  return bases.map(toldBasis);
}

function toldBasis(basis: Basis): string {
  switch (basis.kind) {
    case 'CLAIM':
      return `claims ${basis.claims.join(', ')}`;
    case 'REFERENCE':
      return `figures ${basis.figures.join(', ')}`;
    case 'PROFILE':
      return `profile ${basis.field}`;
    case 'ASSUMPTION':
      return `“${basis.text}”`;
  }
}
