import * as v from 'valibot';
import { type Money, MoneySchema, sameMoney } from '../money.ts';
import { PeriodTextSchema } from '../period.ts';
import { type Attribute, defineAttribute } from './definition.ts';
import { type Audience, AudienceSchema, formatPrice } from './price.ts';
import { ENGLISH } from '../words/en/english.ts';

/** What a fee is for, in the order of rows. */
export const FEE_KINDS = ['APPLICATION', 'REGISTRATION', 'EXAMINATION', 'OTHER'] as const;
/** How often a fee falls due; `ATTEMPT`: each time that an examination is sat. */
export const FEE_UNITS = ['ONCE', 'YEAR', 'ATTEMPT'] as const;

/** What is charged beside the tuition. */
export interface Fee {
  readonly kind: (typeof FEE_KINDS)[number];
  readonly money: Money;
  readonly per: (typeof FEE_UNITS)[number];
  readonly audience?: Audience | undefined;
  readonly academicYear?: string | undefined;
  /** The part of the examination that it is for, as the source calls it: "Part A". */
  readonly part?: string | undefined;
}

const FeeSchema: v.GenericSchema<unknown, Fee> = v.strictObject({
  kind: v.picklist(FEE_KINDS),
  money: MoneySchema,
  per: v.picklist(FEE_UNITS),
  audience: v.optional(AudienceSchema),
  academicYear: v.optional(PeriodTextSchema),
  part: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[^/\s](?:[^/]*[^/\s])?$/, 'a part is named without slashes: "Part A"'),
      v.maxLength(60),
    ),
  ),
});

export const fee: Attribute<'fee', Fee> = defineAttribute({
  key: 'fee',
  label: 'Fee',
  description: 'What is charged beside the tuition: to apply, to register, to sit an examination.',
  schema: FeeSchema,
  arity: 'LIST',
  direction: 'LESS',
  qualify: (value) => (value.part === undefined ? value.kind : `${value.kind}/${value.part}`),
  qualifiers: FEE_KINDS,
  qualifierLabel: (qualifier, say = ENGLISH) => {
    const [kind = '', part] = qualifier.split('/');
    const known = FEE_KINDS.find((each) => each === kind);
    const name = known === undefined ? kind : say.feeKind[known];
    return part === undefined ? name : `${name}, ${part}`;
  },
  format: (value, say = ENGLISH) => {
    const price = formatPrice(value.money, value.per, say);
    const { audience } = value;
    return audience === undefined || audience === 'ALL'
      ? price
      : `${price} (${say.audience[audience]})`;
  },
  same: (a, b) =>
    sameMoney(a.money, b.money) &&
    a.per === b.per &&
    (a.audience ?? 'ALL') === (b.audience ?? 'ALL'),
  period: (value) => value.academicYear ?? null,
});
