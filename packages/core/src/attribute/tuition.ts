import * as v from 'valibot';
import { type Money, MoneySchema, sameMoney } from '../money.ts';
import { PeriodTextSchema } from '../period.ts';
import { type Attribute, defineAttribute, words } from './definition.ts';
import {
  type Audience,
  AUDIENCES,
  AudienceSchema,
  audienceLabel,
  formatPrice,
  priceMeasure,
} from './price.ts';

export const TUITION_UNITS = ['YEAR', 'PROGRAM', 'SEMESTER', 'CREDIT', 'MODULE'] as const;
export type TuitionUnit = (typeof TUITION_UNITS)[number];

/** What is charged for the teaching; scholarships, deposits and discounts are no tuition. */
export interface Tuition {
  readonly audience: Audience;
  readonly money: Money;
  readonly per: TuitionUnit;
  /** The academic year that the fee is for: "2023/2024". */
  readonly academicYear?: string | undefined;
}

const TuitionSchema: v.GenericSchema<unknown, Tuition> = v.strictObject({
  audience: AudienceSchema,
  money: MoneySchema,
  per: v.picklist(TUITION_UNITS),
  academicYear: v.optional(PeriodTextSchema),
});

export const tuition: Attribute<'tuition', Tuition> = defineAttribute({
  key: 'tuition',
  label: 'Tuition',
  description: 'What is charged for the teaching, by who pays and per what.',
  schema: TuitionSchema,
  arity: 'LIST',
  direction: 'LESS',
  qualify: (value) => `${value.audience}/${value.per}`,
  qualifiers: AUDIENCES.flatMap((audience) => TUITION_UNITS.map((unit) => `${audience}/${unit}`)),
  qualifierLabel: (qualifier) => {
    const [audience, unit = ''] = qualifier.split('/');
    const who = AUDIENCES.find((known) => known === audience);
    const per = unit === 'PROGRAM' ? 'in all' : `a ${words(unit)}`;
    return who === undefined ? qualifier : `${audienceLabel(who)}, ${per}`;
  },
  format: (value) => formatPrice(value.money, value.per),
  same: (a, b) => sameMoney(a.money, b.money),
  measure: (value) => priceMeasure(value.money, value.per),
  period: (value) => value.academicYear ?? null,
});
