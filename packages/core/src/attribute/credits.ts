import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Credit systems; none converts into another. */
export const CREDIT_SYSTEMS = [
  'CREDIT_POINTS_AU',
  'ECTS',
  'CATS',
  'NQF',
  'US_CREDITS',
  'UNITS',
] as const;

/** The size of the program in credits of its own system; credits never compare across systems. */
export interface Credits {
  readonly amount: number;
  readonly system: (typeof CREDIT_SYSTEMS)[number];
  /** How many of them the institution counts as one year of full-time study, where it says so. */
  readonly fullTimeYear?: number | undefined;
}

const Amount = v.pipe(v.number(), v.minValue(0.5), v.maxValue(2000));

const CreditsSchema: v.GenericSchema<unknown, Credits> = v.strictObject({
  amount: Amount,
  system: v.picklist(CREDIT_SYSTEMS),
  fullTimeYear: v.optional(Amount),
});

/** Credits are not grouped: 1080, 7.5. */
const PLAIN = { useGrouping: false } as const;

export const credits: Attribute<'credits', Credits> = defineAttribute({
  key: 'credits',
  label: 'Credits',
  description: 'The size of the program in its own credit system; systems do not convert.',
  schema: CreditsSchema,
  arity: 'ONE',
  direction: 'NEITHER',
  qualify: (value) => value.system,
  qualifiers: CREDIT_SYSTEMS,
  qualifierLabel: (qualifier, say = ENGLISH) => {
    const system = CREDIT_SYSTEMS.find((known) => known === qualifier);
    return system === undefined ? qualifier : say.creditSystem[system];
  },
  format: (value, say = ENGLISH) => {
    const text = `${value.amount.toLocaleString(say.locale, PLAIN)} ${say.credits[value.system]}`;
    return value.fullTimeYear === undefined
      ? text
      : `${text} (${say.fullTimeYear(value.fullTimeYear.toLocaleString(say.locale, PLAIN))})`;
  },
  same: (a, b) => a.amount === b.amount && a.system === b.system,
  measure: (value) => ({ min: value.amount, max: value.amount, unit: value.system }),
});
