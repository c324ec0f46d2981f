import type {
  Interval,
  Known,
  Payback,
  RateOfReturn,
  RequiredRaise,
  UnknownReason,
} from '@second-opinion/core';
import { builder } from '../builder.ts';
import { IntervalObject, type MoneyRange, MoneyRangeObject } from './money-range.ts';
import { UnknownObject } from './unknown.ts';

/** Why an answer is not known, or nothing where it is. */
function reasonsOf(answer: Known<unknown>): UnknownReason[] {
  return answer.kind === 'UNKNOWN' ? [...answer.reasons] : [];
}

/** An answer in money with its currency. */
export interface MoneyAnswer {
  readonly answer: Known<Interval>;
  readonly currency: string;
}

const UNKNOWN_DESCRIPTION = 'Why it is not known; empty where it is.';

export const MoneyAnswerObject = builder.objectRef<MoneyAnswer>('MoneyAnswer').implement({
  description: 'An amount of money, or why there is none.',
  fields: (t) => ({
    range: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'Null where it is not known.',
      resolve: ({ answer, currency }) => inCurrency(answer, currency),
    }),
    unknown: t.field({
      type: [UnknownObject],
      description: UNKNOWN_DESCRIPTION,
      resolve: ({ answer }) => reasonsOf(answer),
    }),
  }),
});

function inCurrency(answer: Known<Interval>, currency: string): MoneyRange | null {
  return answer.kind === 'KNOWN' ? { range: answer.value, currency } : null;
}

export const RatioAnswerObject = builder.objectRef<Known<Interval>>('RatioAnswer').implement({
  description: 'A ratio, or why there is none.',
  fields: (t) => ({
    range: t.field({
      type: IntervalObject,
      nullable: true,
      description: 'Null where it is not known; 1 is where what comes in equals what goes out.',
      resolve: (answer) => (answer.kind === 'KNOWN' ? answer.value : null),
    }),
    unknown: t.field({
      type: [UnknownObject],
      description: UNKNOWN_DESCRIPTION,
      resolve: reasonsOf,
    }),
  }),
});

/** A required raise with its currency. */
export interface RaiseAnswer {
  readonly answer: Known<RequiredRaise>;
  readonly currency: string;
}

export const RequiredRaiseObject = builder.objectRef<RaiseAnswer>('RequiredRaise').implement({
  description: 'The rise in yearly pay at which the program pays for itself and no more.',
  fields: (t) => ({
    perYear: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'Net a year where a tax rate is given. At or below zero: none is needed.',
      resolve: ({ answer, currency }) =>
        answer.kind === 'KNOWN' ? { range: answer.value.perYear, currency } : null,
    }),
    beforeTax: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'The same before tax; equal where no tax rate is given.',
      resolve: ({ answer, currency }) =>
        answer.kind === 'KNOWN' ? { range: answer.value.beforeTax, currency } : null,
    }),
    shareOfPay: t.field({
      type: IntervalObject,
      nullable: true,
      description: 'Of present pay: 0.12 for 12 %. Null where present pay is zero or not known.',
      resolve: ({ answer }) => (answer.kind === 'KNOWN' ? answer.value.shareOfPay : null),
    }),
    unknown: t.field({
      type: [UnknownObject],
      description: UNKNOWN_DESCRIPTION,
      resolve: ({ answer }) => reasonsOf(answer),
    }),
  }),
});

const InternalRateKind = builder.enumType('InternalRateKind', {
  description: 'How many internal rates of return there are.',
  values: {
    NONE: { description: 'No case has any: the money never comes back.' },
    ONE: { description: 'Every case has one, within the range.' },
    SOME: { description: 'The better cases have one, the worse none.' },
    SEVERAL: { description: 'Flows change sign more than once: no single rate should be quoted.' },
  } as const satisfies Record<RateOfReturn['kind'], { description: string }>,
});

export const InternalRateObject = builder.objectRef<Known<RateOfReturn>>('InternalRate').implement({
  description: 'The internal rate of return over every case, or why there is none.',
  fields: (t) => ({
    kind: t.field({
      type: InternalRateKind,
      nullable: true,
      description: 'How many there are; null where the flows are not known.',
      resolve: (answer) => (answer.kind === 'KNOWN' ? answer.value.kind : null),
    }),
    range: t.field({
      type: IntervalObject,
      nullable: true,
      description: 'The lowest and the highest found: 0.08 for 8 % a year; null where none is.',
      resolve: (answer) => (answer.kind === 'KNOWN' ? answer.value.range : null),
    }),
    rates: t.field({
      type: ['Float'],
      description: 'Every rate of the outermost cases, ascending.',
      resolve: (answer) => (answer.kind === 'KNOWN' ? [...answer.value.rates] : []),
    }),
    unknown: t.field({
      type: [UnknownObject],
      description: UNKNOWN_DESCRIPTION,
      resolve: reasonsOf,
    }),
  }),
});

const PaybackKind = builder.enumType('PaybackKind', {
  description: 'Whether what was paid comes back.',
  values: {
    WITHIN: { description: 'In every case, after a number of years within the range.' },
    NOT_SURE: { description: 'In the better cases; in the worse not within the horizon.' },
    NEVER: { description: 'In no case within the horizon.' },
  } as const satisfies Record<Payback['kind'], { description: string }>,
});

export const PaybackObject = builder.objectRef<Known<Payback>>('Payback').implement({
  description: 'After how many years from the start the program has paid for itself.',
  fields: (t) => ({
    kind: t.field({
      type: PaybackKind,
      nullable: true,
      description: 'Whether it does; null where the flows are not known.',
      resolve: (answer) => (answer.kind === 'KNOWN' ? answer.value.kind : null),
    }),
    from: t.float({
      nullable: true,
      description: 'The fewest years; null where it never does.',
      resolve: (answer) => (answer.kind === 'KNOWN' ? fewest(answer.value) : null),
    }),
    to: t.float({
      nullable: true,
      description: 'The most years; null where some case never does.',
      resolve: (answer) =>
        answer.kind === 'KNOWN' && answer.value.kind === 'WITHIN' ? answer.value.years.max : null,
    }),
    unknown: t.field({
      type: [UnknownObject],
      description: UNKNOWN_DESCRIPTION,
      resolve: reasonsOf,
    }),
  }),
});

function fewest(payback: Payback): number | null {
  if (payback.kind === 'NEVER') return null;
  return payback.kind === 'NOT_SURE' ? payback.from : payback.years.min;
}
