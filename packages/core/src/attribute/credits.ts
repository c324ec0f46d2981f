import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';

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

const LABELS: Readonly<Record<Credits['system'], string>> = {
  CREDIT_POINTS_AU: 'credit points',
  ECTS: 'ECTS',
  CATS: 'CATS credits',
  NQF: 'NQF credits',
  US_CREDITS: 'credits',
  UNITS: 'units',
};

const SYSTEM_LABELS: Readonly<Record<string, string>> = {
  ...LABELS,
  CREDIT_POINTS_AU: 'Australian credit points',
  US_CREDITS: 'US credits',
};

export const credits: Attribute<'credits', Credits> = defineAttribute({
  key: 'credits',
  label: 'Credits',
  description: 'The size of the program in its own credit system; systems do not convert.',
  schema: CreditsSchema,
  arity: 'ONE',
  direction: 'NEITHER',
  qualify: (value) => value.system,
  qualifiers: CREDIT_SYSTEMS,
  qualifierLabel: (qualifier) => SYSTEM_LABELS[qualifier] ?? qualifier,
  format: (value) => {
    const text = `${value.amount} ${LABELS[value.system]}`;
    return value.fullTimeYear === undefined
      ? text
      : `${text} (${value.fullTimeYear} a full-time year)`;
  },
  same: (a, b) => a.amount === b.amount && a.system === b.system,
  measure: (value) => ({ min: value.amount, max: value.amount, unit: value.system }),
});
