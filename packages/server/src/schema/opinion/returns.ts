import {
  type AtRate,
  type Branch,
  type CashFlowPoint,
  type HorizonPoint,
  type ReturnOnProgram,
  type Sensitivity,
  type SensitiveInput,
  cashFlowOf,
  horizonOf,
} from '@second-opinion/core';
import { builder } from '../builder.ts';
import { CertaintyEnum } from '../enums.ts';
import {
  InternalRateObject,
  MoneyAnswerObject,
  PaybackObject,
  RatioAnswerObject,
  RequiredRaiseObject,
} from './answers.ts';
import { BasisObject } from './basis.ts';
import { StudyModeEnum } from './cost.ts';
import { MoneyRangeObject, moneyRange } from './money-range.ts';

/** A part of a return with the currency of the whole. */
interface In<Part> {
  readonly part: Part;
  readonly currency: string;
}

const AtRateObject = builder.objectRef<In<AtRate>>('ReturnAtRate').implement({
  description: 'The answer at one discount rate.',
  fields: (t) => ({
    rate: t.float({ description: 'A year, real: 0.05 for 5 %.', resolve: ({ part }) => part.rate }),
    netPresentValue: t.field({
      type: MoneyAnswerObject,
      description: 'What the program is worth today beside keeping the present post.',
      resolve: ({ part, currency }) => ({ answer: part.npv, currency }),
    }),
    requiredRaise: t.field({
      type: RequiredRaiseObject,
      description: 'The raise at which it pays for itself.',
      resolve: ({ part, currency }) => ({ answer: part.requiredRaise, currency }),
    }),
  }),
});

const BranchKindEnum = builder.enumType('BranchKind', {
  description: 'A way that things can go.',
  values: {
    RECOGNISED: { description: 'Completed, and the award recognised.' },
    NOT_RECOGNISED: { description: 'Completed, and the award not recognised.' },
    NOT_COMPLETED: { description: 'Given up at some time.' },
  } as const satisfies Record<Branch['kind'], { description: string }>,
});

const BranchObject = builder.objectRef<In<Branch>>('Branch').implement({
  description: 'One way that things can go, shown apart and not hidden in a mean.',
  fields: (t) => ({
    kind: t.field({
      type: BranchKindEnum,
      description: 'Which.',
      resolve: ({ part }) => part.kind,
    }),
    chance: t.float({
      nullable: true,
      description: 'As the reader sees it, 0 to 1; null where the profile does not say.',
      resolve: ({ part }) => part.chance,
    }),
    netPresentValue: t.field({
      type: MoneyAnswerObject,
      description: 'What it is worth today.',
      resolve: ({ part, currency }) => ({ answer: part.npv, currency }),
    }),
  }),
});

const HorizonPointObject = builder.objectRef<In<HorizonPoint>>('HorizonPoint').implement({
  description: 'What the answer would be if one looked ahead this far.',
  fields: (t) => ({
    years: t.int({ description: 'Years from the start.', resolve: ({ part }) => part.years }),
    netPresentValue: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'Null where the outcome is not known.',
      resolve: ({ part, currency }) => moneyRange(part.npv, currency),
    }),
    requiredRaise: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'Net a year; null where it is too large to be held.',
      resolve: ({ part, currency }) => moneyRange(part.requiredRaise, currency),
    }),
  }),
});

const CashFlowPointObject = builder.objectRef<In<CashFlowPoint>>('CashFlowPoint').implement({
  description: 'All flows up to the end of a year, against the present post.',
  fields: (t) => ({
    years: t.int({ description: 'Years from the start.', resolve: ({ part }) => part.years }),
    total: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'Real terms; null where it is too large to be held.',
      resolve: ({ part, currency }) => moneyRange(part.total, currency),
    }),
    discounted: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'The same, discounted at the stated rate.',
      resolve: ({ part, currency }) => moneyRange(part.discounted, currency),
    }),
  }),
});

const SensitiveInputEnum = builder.enumType('SensitiveInput', {
  description: 'An input that moves the answer.',
  values: {
    DURATION: { value: 'duration', description: 'How long study takes.' },
    TUITION: { value: 'tuition', description: 'The tuition.' },
    FEES: { value: 'fees', description: 'Fees beside the tuition.' },
    RELOCATION: { value: 'relocation', description: 'Moving there and back.' },
    LIVING: { value: 'living', description: 'Living while studying.' },
    INCOME_GIVEN_UP: { value: 'incomeGivenUp', description: 'Net income given up.' },
    RAISE: { value: 'raise', description: 'The raise after study.' },
    DISCOUNT_RATE: { value: 'discountRate', description: 'The discount rate.' },
    PAY_GROWTH: { value: 'payGrowth', description: 'The real growth of pay.' },
    HORIZON: { value: 'horizon', description: 'How far one looks ahead.' },
  } as const satisfies Record<string, { value: SensitiveInput; description: string }>,
});

const SensitivityObject = builder.objectRef<In<Sensitivity>>('Sensitivity').implement({
  description: 'How the answer moves when one input does and all others stay in their middle.',
  fields: (t) => ({
    input: t.field({
      type: SensitiveInputEnum,
      description: 'What is moved.',
      resolve: ({ part }) => part.input,
    }),
    span: t.string({
      description: 'From where to where: "0–8 %".',
      resolve: ({ part }) => part.span,
    }),
    atLow: t.field({
      type: 'MinorUnits',
      description: 'The answer at the lower end, in minor units.',
      resolve: ({ part }) => part.atLow,
    }),
    atHigh: t.field({
      type: 'MinorUnits',
      description: 'The answer at the upper end, in minor units.',
      resolve: ({ part }) => part.atHigh,
    }),
    swing: t.field({
      type: 'MinorUnits',
      description: 'How far these are apart.',
      resolve: ({ part }) => part.swing,
    }),
  }),
});

const HeadlineEnum = builder.enumType('ReturnHeadline', {
  description: 'Which answer to lead with.',
  values: {
    NPV: { description: 'The net present value: pay with the award is known.' },
    REQUIRED_RAISE: { description: 'The required raise: pay with the award is not known.' },
  } as const satisfies Record<ReturnOnProgram['headline'], { description: string }>,
});

export const ReturnObject = builder.objectRef<ReturnOnProgram>('Return').implement({
  description: 'What one way to study comes to against keeping the present post, in real terms.',
  fields: (t) => ({
    mode: t.expose('mode', { type: StudyModeEnum, description: 'How it is studied.' }),
    headline: t.expose('headline', {
      type: HeadlineEnum,
      description: 'Which answer to lead with.',
    }),
    discountRate: t.float({
      description: 'A year, real: 0.035 for 3.5 %.',
      resolve: ({ terms }) => terms.rate,
    }),
    payGrowth: t.float({
      description: 'Real growth of pay a year, with the award or without.',
      resolve: ({ terms }) => terms.growth,
    }),
    horizonYears: t.int({
      description: 'Years from the start of the program.',
      resolve: ({ terms }) => terms.years,
    }),
    requiredRaise: t.field({
      type: RequiredRaiseObject,
      description: 'The raise at which it pays for itself, at the stated rate.',
      resolve: ({ requiredRaise, currency }) => ({ answer: requiredRaise, currency }),
    }),
    netPresentValue: t.field({
      type: MoneyAnswerObject,
      description: 'What it is worth today, at the stated rate.',
      resolve: ({ npv, currency }) => ({ answer: npv, currency }),
    }),
    atRates: t.field({
      type: [AtRateObject],
      description: 'The same at 0, 3, 5 and 8 %.',
      resolve: ({ atRates, currency }) => atRates.map((part) => ({ part, currency })),
    }),
    internalRate: t.field({
      type: InternalRateObject,
      description: 'The internal rate of return.',
      resolve: ({ internalRate }) => internalRate,
    }),
    payback: t.field({
      type: PaybackObject,
      description: 'When it has paid for itself, not discounted.',
      resolve: ({ payback }) => payback,
    }),
    discountedPayback: t.field({
      type: PaybackObject,
      description: 'The same, discounted at the stated rate.',
      resolve: ({ discountedPayback }) => discountedPayback,
    }),
    benefitCost: t.field({
      type: RatioAnswerObject,
      description: 'The present value of the raise by that of all costs.',
      resolve: ({ benefitCost }) => benefitCost,
    }),
  }),
});

builder.objectFields(ReturnObject, (t) => ({
  branches: t.field({
    type: [BranchObject],
    description: 'The ways that things can go; empty where the cost is not known.',
    resolve: ({ branches, currency }) => branches.map((part) => ({ part, currency })),
  }),
  expected: t.field({
    type: MoneyAnswerObject,
    description: 'The mean over the branches, where the profile gives every chance.',
    resolve: ({ expected, currency }) => ({ answer: expected, currency }),
  }),
  horizon: t.field({
    type: [HorizonPointObject],
    description: 'The answer by how far one looks ahead.',
    resolve: (returns) => horizonOf(returns).map((part) => ({ part, currency: returns.currency })),
  }),
  cashFlow: t.field({
    type: [CashFlowPointObject],
    description: 'The running sum of flows, year by year; empty where the cost is not known.',
    resolve: (returns) => cashFlowOf(returns).map((part) => ({ part, currency: returns.currency })),
  }),
  sensitivity: t.field({
    type: [SensitivityObject],
    description:
      'Which input moves the answer most: of the net present value, or of the required raise where the outcome is not known.',
    resolve: ({ sensitivity, currency }) => sensitivity.map((part) => ({ part, currency })),
  }),
  certainty: t.expose('certainty', {
    type: CertaintyEnum,
    description: 'How much to lean on it.',
  }),
  certaintyReasons: t.stringList({
    description: 'What lowers the certainty, a sentence each.',
    resolve: ({ certaintyReasons }) => [...certaintyReasons],
  }),
  bases: t.field({
    type: [BasisObject],
    description: 'What it rests on, assumptions included.',
    resolve: ({ bases }) => [...bases],
  }),
}));
