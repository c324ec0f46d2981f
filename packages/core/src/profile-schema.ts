import * as v from 'valibot';
import { TUITION_MODES } from './attribute/tuition.ts';
import { CountryCodeSchema } from './country.ts';
import { CONVERSION_BASES } from './exchange/convert.ts';
import { CRITERIA, GOALS } from './fit/criterion.ts';
import { CurrencySchema } from './money.ts';
import type { Profile } from './profile.ts';
import { bounded, ProfileMoneySchema, textList, whole } from './profile-field.ts';
import { PreferencesSchema } from './profile-preferences.ts';
import { NO_SPECIALTY, SPECIALTIES } from './specialty.ts';

const Share = bounded(0, 1, '0.5 for one half');

const TestResults = v.pipe(
  v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.trim(), v.nonEmpty('a test has a name'), v.maxLength(120)),
      score: v.optional(v.pipe(v.string('a score is text: "7.5"'), v.nonEmpty(), v.maxLength(40))),
    }),
  ),
  v.maxLength(50, 'at most 50 entries'),
);

const PayAfterSchema = v.variant('kind', [
  v.pipe(
    v.strictObject({
      kind: v.literal('OWN'),
      from: ProfileMoneySchema,
      to: v.optional(ProfileMoneySchema),
    }),
    v.check(
      ({ from, to }) => to === undefined || to.currency === from.currency,
      'both amounts are in one currency',
    ),
    v.check(
      ({ from, to }) => to === undefined || to.minor >= from.minor,
      '"to" is at least as much as "from"',
    ),
  ),
  v.strictObject({ kind: v.literal('REFERENCE'), id: v.pipe(v.string(), v.nonEmpty()) }),
  v.strictObject({ kind: v.literal('STATED') }),
]);

const Weight = bounded(0, 1000, '3');

const WeightsSchema = v.pipe(
  v.strictObject(v.entriesFromList(CRITERIA, v.optional(Weight))),
  v.check(
    (weights) => Object.values(weights).some((weight) => weight !== undefined && weight > 0),
    'at least one criterion weighs more than nothing; leave the weights out to weigh all alike',
  ),
);

const Circumstances = {
  citizenships: v.optional(textList(CountryCodeSchema, 10)),
  residence: v.optional(CountryCodeSchema),
  audience: v.optional(v.picklist(['DOMESTIC', 'INTERNATIONAL'])),
  subsidisedPlace: v.optional(v.boolean()),
  currency: v.optional(CurrencySchema),
  conversion: v.optional(v.picklist(CONVERSION_BASES)),
  studyMode: v.optional(v.picklist(TUITION_MODES)),
};

const Qualifications = {
  medicalDegree: v.optional(v.boolean()),
  specialty: v.optional(
    v.picklist(
      SPECIALTIES.map(({ slug }) => slug).filter((slug) => slug !== NO_SPECIALTY),
      'write the id of a specialty, such as "psychiatry"',
    ),
  ),
  otherDegrees: v.optional(textList(v.picklist(['BACHELOR', 'MASTER', 'DOCTORATE']), 3)),
  registrations: v.optional(
    v.pipe(
      v.array(v.strictObject({ country: CountryCodeSchema, specialist: v.optional(v.boolean()) })),
      v.maxLength(20, 'at most 20 entries'),
    ),
  ),
  experienceMonths: v.optional(whole(0, 720, '36')),
  trainingPost: v.optional(v.boolean()),
  references: v.optional(v.boolean()),
  exams: v.optional(TestResults),
  englishTests: v.optional(TestResults),
};

const Means = {
  pay: v.optional(ProfileMoneySchema),
  taxRate: v.optional(bounded(0, 0.95, '0.3 for 30 %')),
  payGrowth: v.optional(bounded(-0.2, 0.2, '0.01 for 1 % a year')),
  payWhileStudying: v.optional(ProfileMoneySchema),
  keptPay: v.optional(v.strictObject({ fullTime: v.optional(Share), partTime: v.optional(Share) })),
  livingCosts: v.optional(ProfileMoneySchema),
  presentLivingCosts: v.optional(ProfileMoneySchema),
  relocationCost: v.optional(ProfileMoneySchema),
  examinationAttempts: v.optional(
    v.pipe(
      v.strictObject({ min: whole(1, 20, '1'), max: whole(1, 20, '3') }),
      v.check(({ min, max }) => min <= max, '"min" is at most "max"'),
    ),
  ),
};

const Outlook = {
  payAfter: v.optional(PayAfterSchema),
  payUnrecognised: v.optional(ProfileMoneySchema),
  completionChance: v.optional(Share),
  recognitionChance: v.optional(Share),
  discountRate: v.optional(bounded(-0.5, 1, '0.035 for 3.5 % a year')),
  horizonYears: v.optional(whole(1, 60, '20')),
  goals: v.optional(textList(v.picklist(GOALS), GOALS.length)),
  preferences: v.optional(PreferencesSchema),
  weights: v.optional(WeightsSchema),
};

/** Every field optional, none unknown; each message says what would be right. */
export const ProfileSchema: v.GenericSchema<unknown, Profile> = v.strictObject({
  ...Circumstances,
  ...Qualifications,
  ...Means,
  ...Outlook,
});
