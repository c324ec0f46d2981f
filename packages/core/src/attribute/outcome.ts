import * as v from 'valibot';
import { MoneySchema, type Money, sameMoney } from '../money.ts';
import { type Attribute, defineAttribute } from './definition.ts';
import { NoteSchema } from './note.ts';
import { ENGLISH } from '../words/en/english.ts';
import { formatPrice } from './price.ts';

/** What an outcome is about, in the order of rows. */
export const OUTCOME_KINDS = ['SPECIALIST_REGISTRATION', 'CAREER', 'SALARY'] as const;

/** What graduates can do or earn, as a source says it. */
export interface Outcome {
  readonly kind: (typeof OUTCOME_KINDS)[number];
  /** A year's pay, for `SALARY`. */
  readonly money?: Money | undefined;
  readonly note: string;
}

const OutcomeSchema: v.GenericSchema<unknown, Outcome> = v.strictObject({
  kind: v.picklist(OUTCOME_KINDS),
  money: v.optional(MoneySchema),
  note: NoteSchema,
});

export const outcome: Attribute<'outcome', Outcome> = defineAttribute({
  key: 'outcome',
  label: 'Leads to',
  description: 'What graduates can do or earn, as a source says it.',
  schema: OutcomeSchema,
  arity: 'UNION',
  direction: 'NEITHER',
  qualify: (value) => value.kind,
  qualifiers: OUTCOME_KINDS,
  qualifierLabel: (qualifier, say = ENGLISH) => {
    const kind = OUTCOME_KINDS.find((known) => known === qualifier);
    return kind === undefined ? qualifier : say.outcome[kind];
  },
  format: (value, say = ENGLISH) =>
    value.money === undefined
      ? value.note
      : say.named(formatPrice(value.money, 'YEAR', say), value.note),
  same: (a, b) => {
    if (a.kind !== b.kind || a.note !== b.note) return false;
    if (a.money === undefined || b.money === undefined) return a.money === b.money;
    return sameMoney(a.money, b.money);
  },
});
