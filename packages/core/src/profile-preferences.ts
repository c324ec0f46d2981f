import * as v from 'valibot';
import { ASSESSMENT_KINDS } from './attribute/assessment.ts';
import { DELIVERY_MODES } from './attribute/delivery.ts';
import { CountryCodeSchema } from './country.ts';
import type { Money } from './money.ts';
import { ProfileMoneySchema, textList } from './profile-field.ts';

/** What a reader wants of each criterion; one that is absent makes its criterion unknown, not neutral. */
export interface Preferences {
  /** The cost of attendance and income given up together that would be worth nothing any more. */
  readonly budget?: Money | undefined;
  readonly research?: 'MUCH' | 'LITTLE' | undefined;
  readonly clinicalTraining?: 'MUCH' | 'LITTLE' | undefined;
  /** In order, the most wanted first; one that is not named is not wanted. */
  readonly delivery?: readonly (typeof DELIVERY_MODES)[number][] | undefined;
  /** Countries to study in, the most wanted first, ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[] | undefined;
  /** Languages to be taught in, BCP 47. */
  readonly languages?: readonly string[] | undefined;
  /** Bodies whose recognition counts, as they are called: "HPCSA". Absent: any body's does. */
  readonly regulators?: readonly string[] | undefined;
  readonly assessment?: readonly (typeof ASSESSMENT_KINDS)[number][] | undefined;
}

const MuchOrLittle = v.picklist(['MUCH', 'LITTLE'], 'write MUCH or LITTLE');

/** Preferences from outside; every field optional, none unknown. */
export const PreferencesSchema: v.GenericSchema<unknown, Preferences> = v.strictObject({
  budget: v.optional(
    v.pipe(
      ProfileMoneySchema,
      v.check(
        (money) => money.minor > 0,
        'a budget is above zero; leave it out where there is none',
      ),
    ),
  ),
  research: v.optional(MuchOrLittle),
  clinicalTraining: v.optional(MuchOrLittle),
  delivery: v.optional(textList(v.picklist(DELIVERY_MODES), 3)),
  countries: v.optional(textList(CountryCodeSchema, 50)),
  languages: v.optional(
    textList(
      v.pipe(
        v.string(),
        v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4}){0,2}$/, 'a language is a BCP 47 code such as "en"'),
      ),
      20,
    ),
  ),
  regulators: v.optional(
    textList(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(160)), 20),
  ),
  assessment: v.optional(textList(v.picklist(ASSESSMENT_KINDS), 6)),
});
