import { CurrencySchema, type ReferenceFigures, indexRates } from '@second-opinion/core';
import * as v from 'valibot';
import { SourceSchema } from '../server/answers.ts';
import type { Published } from './published.ts';

const FigureSource = v.pipe(
  v.object({ key: v.string(), ...SourceSchema.entries }),
  v.transform(({ key, ...source }) => ({ id: key, ...source })),
);
const Amount = v.pipe(
  v.object({ min: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), currency: CurrencySchema }),
  v.transform(({ min, currency }) => ({ minor: min, currency })),
);
const shared = { key: v.string(), country: v.string(), note: v.string(), source: FigureSource };

const LivingCost = v.object({
  ...shared,
  city: v.nullable(v.string()),
  money: Amount,
  per: v.picklist(['MONTH', 'YEAR']),
  covers: v.picklist(['ALL', 'PART']),
});
const PhysicianPay = v.object({
  ...shared,
  role: v.picklist(['RESIDENT', 'GENERALIST', 'SPECIALIST', 'ALL']),
  money: Amount,
});
const DiscountRate = v.object({ ...shared, rate: v.pipe(v.number(), v.finite()) });

const Rate = v.object({
  date: v.pipe(v.string(), v.isoDate()),
  currency: v.string(),
  perEuro: v.pipe(
    v.string(),
    v.regex(/^\d{1,12}(\.\d{1,12})?$/),
    v.check((text) => Number(text) > 0),
  ),
  source: v.string(),
});

/** What `PUBLISHED_DOCUMENT` is answered with. */
export const PublishedAnswerSchema = v.object({
  exchangeRates: v.array(Rate),
  referenceFigures: v.object({
    livingCosts: v.array(LivingCost),
    physicianPay: v.array(PhysicianPay),
    discountRates: v.array(DiscountRate),
  }),
});

/** Published figures and rates in the shape in which a reckoning takes them. */
export function toPublished({
  exchangeRates,
  referenceFigures,
}: v.InferOutput<typeof PublishedAnswerSchema>): Published {
  const reference: ReferenceFigures = {
    livingCosts: referenceFigures.livingCosts.map(({ key: id, ...rest }) => ({ id, ...rest })),
    physicianPay: referenceFigures.physicianPay.map(({ key: id, ...rest }) => ({ id, ...rest })),
    discountRates: referenceFigures.discountRates.map(({ key: id, ...rest }) => ({ id, ...rest })),
  };
  return { reference, rates: indexRates(exchangeRates) };
}
