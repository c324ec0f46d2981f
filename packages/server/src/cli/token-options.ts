import * as v from 'valibot';
import { SCOPE_NAMES, type Scope, isScope } from '../tokens/scope.ts';
import { CommandError } from './command-error.ts';

/** A name is for people, in one line of a table. */
const Name = v.pipe(v.string(), v.trim(), v.regex(/^[^\p{C}]{1,60}$/u));

/** @throws CommandError where it is empty, too long or has signs that cannot be printed. */
export function readName(text: string): string {
  const name = v.safeParse(Name, text);
  if (name.success) return name.output;
  throw new CommandError(
    'A token needs a name of 1 to 60 characters that says who has it: --name "a faculty\'s website".',
  );
}

/** Scopes as they are given, apart or with commas between, each once. @throws CommandError where one is none. */
export function readScopes(given: readonly string[]): Scope[] {
  const words = given.flatMap((list) => list.split(',')).map((word) => word.trim().toUpperCase());
  const wrong = words.find((word) => !isScope(word));
  if (wrong === undefined) return SCOPE_NAMES.filter((scope) => words.includes(scope));
  throw new CommandError(
    `${JSON.stringify(wrong)} is no scope; there are ${SCOPE_NAMES.join(', ')}.`,
  );
}

const DAY = 86_400_000;

const MOST_DAYS = 3_650;

/**
 * When a token ends, as ISO in UTC: after so many days ("90d"), or with the end of a day ("2027-06-30"); null: never.
 * @throws CommandError where it is neither, or over already.
 */
export function readExpiry(text: string | undefined, now: Date): string | null {
  if (text === undefined) return null;
  const [, days] = /^(\d{1,4})d$/.exec(text) ?? [];
  if (days !== undefined && Number(days) >= 1 && Number(days) <= MOST_DAYS) {
    return new Date(now.getTime() + Number(days) * DAY).toISOString();
  }
  const end = endOf(text);
  if (end !== null && end > now) return end.toISOString();
  throw new CommandError(
    `--expires is a number of days from 1 to ${MOST_DAYS}, or a day to come: 90d or ${new Date(now.getTime() + 90 * DAY).toISOString().slice(0, 10)}, not ${JSON.stringify(text)}.`,
  );
}

/** The end of a day in UTC; null where the calendar has no such day. */
function endOf(day: string): Date | null {
  if (!v.is(v.pipe(v.string(), v.isoDate()), day)) return null;
  const end = new Date(`${day}T23:59:59.999Z`);
  return Number.isNaN(end.getTime()) || end.toISOString().slice(0, 10) !== day ? null : end;
}
