import { CountryCodeSchema, NoteSchema } from '@second-opinion/core';
import * as v from 'valibot';
import { SourceEntrySchema } from '../format/source-entry.ts';
import { TextSchema } from '../format/text.ts';

/** Whose pay a figure is. */
export const PAY_ROLES = ['RESIDENT', 'GENERALIST', 'SPECIALIST', 'ALL'] as const;

const COMMON = { country: CountryCodeSchema, source: TextSchema, note: NoteSchema };
const PRICE = { amount: TextSchema, currency: TextSchema };

/** The layout of `reference.json`. It is strict: a key it does not know is refused. */
export const ReferenceShapeSchema = v.strictObject({
  sources: v.record(v.string(), SourceEntrySchema),
  livingCosts: v.array(
    v.strictObject({
      ...COMMON,
      city: v.optional(TextSchema),
      ...PRICE,
      per: v.picklist(['MONTH', 'YEAR']),
    }),
  ),
  physicianPay: v.array(
    v.strictObject({ ...COMMON, role: v.picklist(PAY_ROLES), ...PRICE, per: v.picklist(['YEAR']) }),
  ),
  discountRates: v.array(
    v.strictObject({ ...COMMON, rate: v.pipe(v.number(), v.minValue(-0.5), v.maxValue(1)) }),
  ),
});

/** `reference.json`, read but not judged. */
export type ReferenceShape = v.InferOutput<typeof ReferenceShapeSchema>;
