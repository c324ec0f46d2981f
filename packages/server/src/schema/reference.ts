import type {
  DiscountRate,
  LivingCost,
  PhysicianPay,
  ReferenceFigures,
} from '@second-opinion/core';
import { publishedFigures } from '../import/published-figures.ts';
import { builder } from './builder.ts';
import { type MoneyRange, MoneyRangeObject } from './opinion/money-range.ts';
import { SourceNode } from './source.ts';

const LivingCostUnit = builder.enumType('LivingCostUnit', {
  description: 'What a living cost is for.',
  values: { MONTH: { description: 'A month.' }, YEAR: { description: 'A year.' } } as const,
});

const LivingCostCoverage = builder.enumType('LivingCostCoverage', {
  description: 'Whether a living cost covers all of living.',
  values: {
    ALL: { description: 'All of it: housing, food, transport and the like.' },
    PART: { description: 'A part such as the room alone; the note says which.' },
  } as const,
});

const PhysicianRole = builder.enumType('PhysicianRole', {
  description: 'Whose pay it is.',
  values: {
    RESIDENT: { description: 'Physicians in training for a specialty.' },
    GENERALIST: { description: 'General practitioners and the like.' },
    SPECIALIST: { description: 'Specialists and consultants.' },
    ALL: { description: 'Physicians of every kind.' },
  } as const,
});

/** What every published figure has. */
interface Published {
  readonly id: string;
  readonly country: string;
  readonly note: string;
  readonly source: LivingCost['source'];
}

export const PublishedFigure = builder.interfaceRef<Published>('PublishedFigure').implement({
  description: 'A figure that somebody publishes about a country, with its source.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Its id among the figures: "living-3", "pay-12".' }),
    country: t.exposeString('country', { description: 'ISO 3166-1 alpha-2: "ZA".' }),
    note: t.exposeString('note', { description: 'What it covers, in our own words.' }),
    source: t.field({
      type: SourceNode,
      description: 'Who says so.',
      resolve: ({ source }) => source,
    }),
  }),
});

const toRange = ({ money }: LivingCost | PhysicianPay): MoneyRange => ({
  range: { min: money.minor, max: money.minor },
  currency: money.currency,
});

const LivingCostObject = builder.objectRef<LivingCost>('LivingCost').implement({
  description: 'What it costs one person to live somewhere.',
  interfaces: [PublishedFigure],
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'covers' in value,
  fields: (t) => ({
    city: t.exposeString('city', {
      nullable: true,
      description: 'Null where the figure is for the whole country.',
    }),
    money: t.field({ type: MoneyRangeObject, description: 'The amount.', resolve: toRange }),
    per: t.expose('per', { type: LivingCostUnit, description: 'For a month or a year.' }),
    covers: t.expose('covers', {
      type: LivingCostCoverage,
      description: 'All of living or a part.',
    }),
  }),
});

const PhysicianPayObject = builder.objectRef<PhysicianPay>('PhysicianPay').implement({
  description: 'What physicians earn a year before tax. An assumption to offer, never one to make.',
  interfaces: [PublishedFigure],
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'role' in value,
  fields: (t) => ({
    role: t.expose('role', { type: PhysicianRole, description: 'Whose pay it is.' }),
    money: t.field({
      type: MoneyRangeObject,
      description: 'A year, before tax.',
      resolve: toRange,
    }),
  }),
});

const DiscountRateObject = builder.objectRef<DiscountRate>('DiscountRate').implement({
  description: 'A discount rate that a public body prescribes, in real terms.',
  interfaces: [PublishedFigure],
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'rate' in value,
  fields: (t) => ({
    rate: t.exposeFloat('rate', { description: 'A year: 0.035 for 3.5 %.' }),
  }),
});

const ReferenceFiguresObject = builder.objectRef<ReferenceFigures>('ReferenceFigures').implement({
  description: 'Published figures that a calculation may lean on where the reader has none.',
  fields: (t) => ({
    livingCosts: t.field({
      type: [LivingCostObject],
      description: 'What living costs, by country and city.',
      resolve: ({ livingCosts }) => [...livingCosts],
    }),
    physicianPay: t.field({
      type: [PhysicianPayObject],
      description: 'What physicians earn, by country and role.',
      resolve: ({ physicianPay }) => [...physicianPay],
    }),
    discountRates: t.field({
      type: [DiscountRateObject],
      description: 'At which rate public bodies discount.',
      resolve: ({ discountRates }) => [...discountRates],
    }),
  }),
});

builder.queryField('referenceFigures', (t) =>
  t.field({
    type: ReferenceFiguresObject,
    description: 'Published living costs, pay and discount rates, each with its source.',
    resolve: () => publishedFigures(),
  }),
);
