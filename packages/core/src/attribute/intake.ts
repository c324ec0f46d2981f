import * as v from 'valibot';
import { isDate } from '../period.ts';
import { type Attribute, defineAttribute } from './definition.ts';
import { ENGLISH } from '../words/en/english.ts';

/** When the program starts. */
export interface Intake {
  /** 1 is January. */
  readonly month: number;
  /** The last day to apply, "09-12", in the year before the start where it falls after it. */
  readonly deadline?: string | undefined;
}

const IntakeSchema: v.GenericSchema<unknown, Intake> = v.strictObject({
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  deadline: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => isDate(`2024-${text}`),
        (issue) =>
          `${JSON.stringify(issue.input)} is no day of a year; write "09-12" for 12 September`,
      ),
    ),
  ),
});

const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(parts).join()}`;
  const formatter =
    FORMATTERS.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  FORMATTERS.set(key, formatter);
  return formatter;
}

export const intake: Attribute<'intake', Intake> = defineAttribute({
  key: 'intake',
  label: 'Starts',
  description:
    'The months in which the program starts, with the last day to apply where it is stated.',
  schema: IntakeSchema,
  arity: 'LIST',
  direction: 'NEITHER',
  format: (value, say = ENGLISH) => {
    const month = formatterOf(say.locale, { month: 'long' }).format(
      Date.UTC(2024, value.month - 1),
    );
    if (value.deadline === undefined) return month;
    const day = formatterOf(say.dayLocale, { day: 'numeric', month: 'long' });
    return say.applyBy(month, day.format(Date.parse(`2024-${value.deadline}T00:00:00Z`)));
  },
  same: (a, b) => a.month === b.month && (a.deadline ?? b.deadline) === (b.deadline ?? a.deadline),
});
