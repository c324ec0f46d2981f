import type { Interval } from '../interval.ts';
import { type Terms, weightsOf } from './annuity.ts';
import type { PlanParts } from './study-plans.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** The inputs that are moved, one at a time. */
export const SENSITIVE_INPUTS = [
  'duration',
  'tuition',
  'fees',
  'relocation',
  'living',
  'incomeGivenUp',
  'raise',
  'discountRate',
  'payGrowth',
  'horizon',
] as const;
export type SensitiveInput = (typeof SENSITIVE_INPUTS)[number];

/** How the answer moves when one input does and all others stay in the middle of their ranges. */
export interface Sensitivity {
  readonly input: SensitiveInput;
  /** `OWN_RANGE`: over the range that sources leave open. `TENTH`: by a tenth either way. `STATED`: as `span` says. */
  readonly moved: 'OWN_RANGE' | 'TENTH' | 'STATED';
  /** "0–8 %" */
  readonly span: string;
  /** The answer at the lower and at the upper end of the input, minor units rounded to the nearest. */
  readonly atLow: number;
  readonly atHigh: number;
  /** How far apart these are. */
  readonly swing: number;
}

/** One case: everything a point. */
interface Case {
  readonly parts: Readonly<Record<Exclude<keyof PlanParts, 'months'>, number>>;
  readonly months: number;
  /** Net a year; null where the outcome is unknown: then the answer is the required raise. */
  readonly raise: number | null;
  readonly terms: Terms;
}

/**
 * One-at-a-time sensitivity, the input that moves the answer most first; inputs that cannot move it are left out.
 * The answer is the net present value, or the required raise where the outcome is unknown.
 * @param all every length of study, shortest first; never empty.
 */
export function sensitivities(
  all: readonly PlanParts[],
  raise: Interval | null,
  terms: Terms,
  { span: say }: CoreWords = ENGLISH,
): Sensitivity[] {
  const middle = all[Math.floor((all.length - 1) / 2)];
  const [first, last] = [all[0], all.at(-1)];
  if (middle === undefined || first === undefined || last === undefined) return [];
  const base = caseOf(middle, raise === null ? null : mid(raise), terms);
  const results = [
    ...(all.length > 1
      ? [
          between('duration', 'OWN_RANGE', say.months(first.months, last.months), [
            { ...caseOf(first, base.raise, terms) },
            { ...caseOf(last, base.raise, terms) },
          ]),
        ]
      : []),
    ...moneyInputs(base, middle, say),
    ...(raise === null || base.raise === null ? [] : [raiseInput(base, raise, say)]),
    ...termInputs(base, last.months, say),
  ];
  return results
    .filter((entry) => entry.swing > 0 && Number.isSafeInteger(entry.swing))
    .toSorted((a, b) => b.swing - a.swing || order(a) - order(b));
}

function order(entry: Sensitivity): number {
  return SENSITIVE_INPUTS.indexOf(entry.input);
}

const MONEY: readonly (readonly [SensitiveInput, readonly (keyof Case['parts'])[]])[] = [
  ['tuition', ['tuition']],
  ['fees', ['startFees', 'fees']],
  ['relocation', ['relocation']],
  ['living', ['living']],
  ['incomeGivenUp', ['givenUp']],
];

function moneyInputs(base: Case, parts: PlanParts, say: CoreWords['span']): Sensitivity[] {
  return MONEY.map(([input, keys]) => {
    const own = keys.some((key) => parts[key].min < parts[key].max);
    const at = (bound: 'min' | 'max', factor: number): Case => {
      const moved: Record<keyof Case['parts'], number> = { ...base.parts };
      for (const key of keys) moved[key] = own ? parts[key][bound] : base.parts[key] * factor;
      return { ...base, parts: moved };
    };
    return between(input, own ? 'OWN_RANGE' : 'TENTH', own ? say.ownRange : say.tenth, [
      at('min', 0.9),
      at('max', 1.1),
    ]);
  });
}

function raiseInput(base: Case, raise: Interval, say: CoreWords['span']): Sensitivity {
  const own = raise.min < raise.max;
  const ends = own ? [raise.min, raise.max] : [raise.min * 0.9, raise.min * 1.1];
  const [low = 0, high = 0] = ends;
  return between('raise', own ? 'OWN_RANGE' : 'TENTH', own ? say.ownRange : say.tenth, [
    { ...base, raise: low },
    { ...base, raise: high },
  ]);
}

function termInputs(base: Case, longest: number, say: CoreWords['span']): Sensitivity[] {
  const { terms } = base;
  const shortest = Math.floor(longest / 12) + 1;
  const [near, far] = [Math.max(shortest, terms.years - 5), terms.years + 5];
  const moved = (change: Partial<Terms>): Case => ({ ...base, terms: { ...terms, ...change } });
  return [
    between('discountRate', 'STATED', '0–8 %', [moved({ rate: 0 }), moved({ rate: 0.08 })]),
    between('payGrowth', 'STATED', say.point, [
      moved({ growth: terms.growth - 0.01 }),
      moved({ growth: terms.growth + 0.01 }),
    ]),
    between('horizon', 'STATED', say.years(near, far), [
      moved({ years: near }),
      moved({ years: far }),
    ]),
  ];
}

function between(
  input: SensitiveInput,
  moved: Sensitivity['moved'],
  span: string,
  [low, high]: readonly [Case, Case],
): Sensitivity {
  const [atLow, atHigh] = [Math.round(answerOf(low)), Math.round(answerOf(high))];
  return { input, moved, span, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
}

function answerOf({ parts, months, raise, terms }: Case): number {
  const weights = weightsOf(months, terms);
  const cost =
    parts.startFees +
    parts.relocation +
    (parts.tuition + parts.fees + parts.living) * weights.during +
    parts.givenUp * weights.studying;
  return raise === null ? cost / weights.after : raise * weights.after - cost;
}

function caseOf(parts: PlanParts, raise: number | null, terms: Terms): Case {
  return {
    months: parts.months,
    raise,
    terms,
    parts: {
      tuition: mid(parts.tuition),
      startFees: mid(parts.startFees),
      fees: mid(parts.fees),
      relocation: mid(parts.relocation),
      living: mid(parts.living),
      givenUp: mid(parts.givenUp),
    },
  };
}

function mid(range: Interval): number {
  return (range.min + range.max) / 2;
}
