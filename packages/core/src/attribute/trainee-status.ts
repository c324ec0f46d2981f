import * as v from 'valibot';
import { MoneySchema, type Money, sameMoney } from '../money.ts';
import { type Attribute, defineAttribute } from './definition.ts';
import { NoteSchema } from './note.ts';
import { type Audience, AUDIENCES, AudienceSchema, formatPrice } from './price.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Whether trainees are paid. */
export const TRAINEE_STATUSES = ['SALARIED', 'UNSALARIED', 'MIXED'] as const;
/** What an amount of pay is for. */
export const PAY_UNITS = ['YEAR', 'MONTH'] as const;

/**
 * Whether one is paid while in the program: a registrar's post is, a supernumerary place is not.
 * `MIXED`: some trainees are paid and some are not, or one is for part of the time.
 */
export interface TraineeStatus {
  readonly status: (typeof TRAINEE_STATUSES)[number];
  /** Whom it holds for: absent, as `ALL`, where the source does not tell trainees of the country and of abroad apart. */
  readonly audience?: Audience | undefined;
  /** The pay before tax, where it is stated. */
  readonly money?: Money | undefined;
  /** What the pay is for; stated together with it. */
  readonly per?: (typeof PAY_UNITS)[number] | undefined;
  readonly note?: string | undefined;
}

const TraineeStatusSchema: v.GenericSchema<unknown, TraineeStatus> = v.pipe(
  v.strictObject({
    status: v.picklist(TRAINEE_STATUSES),
    audience: v.optional(AudienceSchema),
    money: v.optional(MoneySchema),
    per: v.optional(v.picklist(PAY_UNITS)),
    note: v.optional(NoteSchema),
  }),
  v.check(
    (value) => (value.money === undefined) === (value.per === undefined),
    'pay is stated with what it is for: an amount needs "per", and "per" an amount',
  ),
  v.check(
    (value) => value.status !== 'UNSALARIED' || value.money === undefined,
    'an unsalaried trainee has no pay; write MIXED where some are paid',
  ),
);

/** "INTERNATIONAL", or null for everybody: then a status that names its group is no rival of one that names none. */
function qualifyTraineeStatus({ audience = 'ALL' }: TraineeStatus): string | null {
  return audience === 'ALL' ? null : audience;
}

function labelTraineeStatus(qualifier: string, say: CoreWords = ENGLISH): string {
  const audience = AUDIENCES.find((known) => known === qualifier);
  return audience === undefined ? qualifier : say.trainees(audience);
}

/** "Salaried: ZAR 900,000 a year; public registrar posts" */
function formatTraineeStatus(value: TraineeStatus, say: CoreWords = ENGLISH): string {
  const pay =
    value.money === undefined || value.per === undefined
      ? undefined
      : formatPrice(value.money, value.per, say);
  const details = [pay, value.note].filter((part) => part !== undefined);
  const label = say.traineeStatus[value.status];
  return details.length === 0 ? label : say.named(label, details.join(say.semicolon));
}

export const traineeStatus: Attribute<'traineeStatus', TraineeStatus> = defineAttribute({
  key: 'traineeStatus',
  label: 'Paid while training',
  description: 'Whether one is paid while in the program, and how much where it is stated.',
  schema: TraineeStatusSchema,
  arity: 'ONE',
  direction: 'NEITHER',
  qualify: qualifyTraineeStatus,
  qualifiers: AUDIENCES.filter((audience) => audience !== 'ALL'),
  qualifierLabel: labelTraineeStatus,
  format: formatTraineeStatus,
  same: (a, b) => {
    if (a.status !== b.status || a.per !== b.per) return false;
    if (a.money === undefined || b.money === undefined) return a.money === b.money;
    return sameMoney(a.money, b.money);
  },
  measure: (value) =>
    value.money === undefined || value.per === undefined
      ? null
      : {
          min: value.money.minor,
          max: value.money.minor,
          unit: `${value.money.currency} per ${value.per}`,
        },
});
