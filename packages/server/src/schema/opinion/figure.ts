import {
  type Conversion,
  type Figure,
  type Line,
  conversionText,
  priceLevelText,
} from '@second-opinion/core';
import { builder } from '../builder.ts';
import { CertaintyEnum } from '../enums.ts';
import { ExchangeRateObject } from '../exchange-rate.ts';
import { BasisObject } from './basis.ts';
import { MoneyRangeObject, moneyRange } from './money-range.ts';
import { UnknownObject } from './unknown.ts';

const ConversionObject = builder.objectRef<Conversion>('Conversion').implement({
  description: 'Which rates turned one currency into another.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'ISO 4217.' }),
    to: t.exposeString('to', { description: 'ISO 4217.' }),
    wanted: t.exposeString('wanted', { description: 'The day that a rate was looked for.' }),
    rates: t.field({
      type: [ExchangeRateObject],
      description: 'The rates that were used; the euro itself needs none.',
      resolve: ({ rateFrom, rateTo }) => [rateFrom, rateTo].filter((rate) => rate !== null),
    }),
    text: t.string({
      description: 'As a reader sees it.',
      resolve: (conversion) => conversionText(conversion),
    }),
  }),
});

const DueEnum = builder.enumType('DueTime', {
  description: 'When a line falls due.',
  values: {
    START: { description: 'As the program starts.' },
    DURING: { description: 'Evenly while it lasts.' },
  } as const,
});

/** A line with the currency of its figure. */
interface LineInFigure {
  readonly line: Line;
  readonly currency: string;
}

const LineObject = builder.objectRef<LineInFigure>('FigureLine').implement({
  description: 'One line of a figure: an amount with its working, or why there is none.',
  fields: (t) => ({
    label: t.string({
      description: 'What it is: "Tuition, international".',
      resolve: ({ line }) => line.label,
    }),
    range: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'Null where it is unknown.',
      resolve: ({ line, currency }) => moneyRange(line.range, currency),
    }),
    unknown: t.field({
      type: UnknownObject,
      nullable: true,
      description: 'Why there is no amount; null where there is one.',
      resolve: ({ line }) => line.unknown,
    }),
    counted: t.boolean({
      description:
        'Whether it belongs to the sum. What does not is named and never taken as nothing.',
      resolve: ({ line }) => line.counted,
    }),
    working: t.string({
      nullable: true,
      description:
        'How it was worked out: "AUD 30,000 a year × 1–2 years"; null where nothing was.',
      resolve: ({ line }) => line.working,
    }),
    conversions: t.field({
      type: [ConversionObject],
      description:
        'What brought its amounts into the currency of the figure, with the rates; empty where none needed it.',
      resolve: ({ line }) => [...line.conversions],
    }),
  }),
});

builder.objectFields(LineObject, (t) => ({
  due: t.field({
    type: DueEnum,
    description: 'When it is due.',
    resolve: ({ line }) => line.due,
  }),
  period: t.string({
    nullable: true,
    description: 'The period that its price speaks for: "2024"; null where the source gives none.',
    resolve: ({ line }) => line.period,
  }),
  certainty: t.field({
    type: CertaintyEnum,
    description: 'How much it can be leaned on.',
    resolve: ({ line }) => line.certainty,
  }),
  certaintyReasons: t.stringList({
    description: 'What lowers the certainty, a sentence each.',
    resolve: ({ line }) => [...line.reasons],
  }),
  bases: t.field({
    type: [BasisObject],
    description: 'The claims, published figures, fields of the profile and assumptions beneath it.',
    resolve: ({ line }) => [...line.bases],
  }),
}));

export const FigureObject = builder.objectRef<Figure>('Figure').implement({
  description: 'An amount of money with everything that it rests on.',
  fields: (t) => ({
    range: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'Null where any part that belongs to it is unknown.',
      resolve: (figure) =>
        figure.kind === 'KNOWN' ? moneyRange(figure.range, figure.currency) : null,
    }),
    knownPart: t.field({
      type: MoneyRangeObject,
      nullable: true,
      description: 'The sum of the parts that are known; null where none is.',
      resolve: (figure) =>
        figure.kind === 'KNOWN'
          ? moneyRange(figure.range, figure.currency)
          : moneyRange(figure.knownPart, figure.currency),
    }),
    unknown: t.field({
      type: [UnknownObject],
      description: 'Why it is not known; empty where it is.',
      resolve: (figure) => (figure.kind === 'UNKNOWN' ? [...figure.reasons] : []),
    }),
    certainty: t.expose('certainty', {
      type: CertaintyEnum,
      description: 'That of its least certain line.',
    }),
    certaintyReasons: t.stringList({
      description: 'What lowers the certainty, each once.',
      resolve: ({ certaintyReasons }) => [...certaintyReasons],
    }),
    priceLevel: t.string({
      description: 'Whose years\' prices it is made of: "Prices of 2019 to 2024, as stated."',
      resolve: ({ priceLevel }) => priceLevelText(priceLevel),
    }),
    lines: t.field({
      type: [LineObject],
      description: 'What it is the sum of.',
      resolve: ({ lines, currency }) => lines.map((line) => ({ line, currency })),
    }),
  }),
});
