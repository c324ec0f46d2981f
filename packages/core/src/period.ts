import * as v from 'valibot';

/** A year, a month, a day or an academic year, as a source states it: "2020", "2020-03", "2012-07-01", "2023/24". */
export const PERIOD_PATTERN: RegExp =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|\/(\d{4}|\d{2})|-(\d{4}))?$/;

/** What a source speaks for, in whole years. */
export interface Period {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The years that a source can speak for: one of the year 0 or 9999 is a slip, and the latest year is believed first. */
const YEARS = { first: 1900, last: 2199 } as const;

/**
 * Reads a period as it is written; null also where no source can speak for its year. "2016-17" is refused, because it cannot be told from a month;
 * an academic year is written "2016/17" or "2016-2017".
 */
export function parsePeriod(text: string): Period | null {
  const match = PERIOD_PATTERN.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, ending, closing] = match;
  if (month !== undefined && !isDate(`${text}${day === undefined ? '-01' : ''}`)) return null;
  const firstYear = Number(year);
  if (firstYear < YEARS.first || firstYear > YEARS.last) return null;
  const end = ending ?? closing;
  if (end === undefined) return { firstYear, lastYear: firstYear };
  const lastYear = end.length === 4 ? Number(end) : yearAfter(firstYear, Number(end));
  return lastYear > firstYear && lastYear - firstYear <= 5 ? { firstYear, lastYear } : null;
}

/** The first year after another that ends in the two digits: 1999 and 0 give 2000. */
function yearAfter(year: number, lastDigits: number): number {
  const sameCentury = year - (year % 100) + lastDigits;
  return sameCentury > year ? sameCentury : sameCentury + 100;
}

/** Takes the spellings of a period that `parsePeriod` reads. */
export const PeriodTextSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.check(
    (text) => parsePeriod(text) !== null,
    (issue) =>
      `${JSON.stringify(issue.input)} is no period; write "2020", "2020-03", "2020-03-01" or "2023/2024"`,
  ),
);

/** Whether `text` is a day of the calendar, "2026-11-22". */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Takes days of the calendar, "2026-11-22". */
export const DateSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.check(isDate, (issue) => `${JSON.stringify(issue.input)} is no date; write "2026-11-22"`),
);

/** Orders two written periods, the later one after; null, which is unknown, before all. */
export function comparePeriods(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  const byYear = (parsePeriod(a)?.firstYear ?? 0) - (parsePeriod(b)?.firstYear ?? 0);
  if (byYear !== 0) return byYear;
  return a < b ? -1 : 1;
}
