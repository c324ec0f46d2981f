import * as v from 'valibot';
import { type Money, MoneySchema, sameMoney } from '../money.ts';
import { PeriodTextSchema } from '../period.ts';
import { type Attribute, defineAttribute } from './definition.ts';
import { type Audience, AUDIENCES, AudienceSchema, formatPrice, priceMeasure } from './price.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** What one payment of tuition buys; `PROGRAM`: the whole of it. */
export const TUITION_UNITS = ['YEAR', 'PROGRAM', 'SEMESTER', 'CREDIT', 'MODULE'] as const;
export type TuitionUnit = (typeof TUITION_UNITS)[number];

/** The study modes that a fee can be bound to; a fee that holds for every mode names none. */
export const TUITION_MODES = ['FULL_TIME', 'PART_TIME'] as const;
export type TuitionMode = (typeof TUITION_MODES)[number];

/** What is charged for the teaching; scholarships, deposits and discounts are no tuition. */
export interface Tuition {
  readonly audience: Audience;
  readonly money: Money;
  readonly per: TuitionUnit;
  /** The academic year that the fee is for: "2023/2024". */
  readonly academicYear?: string | undefined;
  /** The study mode that the fee is for; absent where the source ties it to none. */
  readonly studyMode?: TuitionMode | undefined;
  /** True: the rate of a place that the state pays for in part. False: the full fee. Absent: not stated. */
  readonly subsidised?: boolean | undefined;
  /** The year of entry whose students pay this, where the source keeps cohorts apart: "2023". */
  readonly cohort?: string | undefined;
}

const TuitionSchema: v.GenericSchema<unknown, Tuition> = v.strictObject({
  audience: AudienceSchema,
  money: MoneySchema,
  per: v.picklist(TUITION_UNITS),
  academicYear: v.optional(PeriodTextSchema),
  studyMode: v.optional(v.picklist(TUITION_MODES)),
  subsidised: v.optional(v.boolean()),
  cohort: v.optional(PeriodTextSchema),
});

/** "ALL/YEAR", and what else keeps two fees apart where it is stated: "DOMESTIC/YEAR/PART_TIME/SUBSIDISED/2023". */
function qualifyTuition(value: Tuition): string {
  const place =
    value.subsidised === undefined ? undefined : value.subsidised ? 'SUBSIDISED' : 'FULL_FEE';
  const cohort = value.cohort?.replace('/', '-');
  return [value.audience, value.per, value.studyMode, place, cohort]
    .filter((part) => part !== undefined)
    .join('/');
}

function labelTuition(qualifier: string, say: CoreWords = ENGLISH): string {
  const [audience, unit = '', ...rest] = qualifier.split('/');
  const who = AUDIENCES.find((known) => known === audience);
  if (who === undefined) return qualifier;
  const known = TUITION_UNITS.find((each) => each === unit);
  const per = known === undefined ? unit : say.per[known];
  return [say.audience[who], per, ...rest.map((part) => furtherLabel(part, say))].join(', ');
}

function furtherLabel(part: string, say: CoreWords): string {
  if (part === 'FULL_TIME' || part === 'PART_TIME') return say.studyMode[part];
  return part === 'SUBSIDISED' || part === 'FULL_FEE' ? say.tuitionPlace[part] : say.entry(part);
}

const FURTHER = [undefined, ...TUITION_MODES].flatMap((mode) =>
  [undefined, 'SUBSIDISED', 'FULL_FEE'].map((place) => [mode, place]),
);

export const tuition: Attribute<'tuition', Tuition> = defineAttribute({
  key: 'tuition',
  label: 'Tuition',
  description: 'What is charged for the teaching, by who pays and per what.',
  schema: TuitionSchema,
  arity: 'LIST',
  direction: 'LESS',
  qualify: qualifyTuition,
  qualifiers: AUDIENCES.flatMap((audience) =>
    TUITION_UNITS.flatMap((unit) =>
      FURTHER.map((parts) =>
        [audience, unit, ...parts].filter((part) => part !== undefined).join('/'),
      ),
    ),
  ),
  qualifierLabel: labelTuition,
  format: (value, say = ENGLISH) => formatPrice(value.money, value.per, say),
  same: (a, b) => sameMoney(a.money, b.money),
  measure: (value) => priceMeasure(value.money, value.per),
  period: (value) => value.academicYear ?? null,
});
