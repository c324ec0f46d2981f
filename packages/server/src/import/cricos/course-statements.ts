import { type Money, parseMoney } from '@second-opinion/core';
import type { Statement } from '../../register/imported.ts';

/** The cells of a course that statements are made from, as the register writes them. */
export interface CourseCells {
  /** "Duration (Weeks)". */
  readonly weeks: string;
  /** "Tuition Fee". */
  readonly tuition: string;
  /** "Non Tuition Fee". */
  readonly other: string;
  /** "Estimated Total Course Cost". */
  readonly total: string;
}

/** What a course's cells come to. */
export interface CourseStatements {
  readonly statements: readonly Statement[];
  /** What of the cells was not taken, or not as it stood; each a sentence. */
  readonly remarks: readonly string[];
}

const CURRENCY = 'AUD';

/** A year of study is 52 weeks in this register: its two-year degrees have 104. */
const WEEKS = 52;
const MONTHS = 12;

/** The longest that a claim on a duration can be, in months. */
const LONGEST = 180;

/** Cents that the parts of a cost may differ from its sum by, since the register does not round. */
const ROUNDING = 100;

/**
 * The claims that a course's cells make: its duration, and its tuition for overseas students, whom the register is for.
 * @param year of the register, which its fees are for; null where it is not dated.
 */
export function courseStatements(cells: CourseCells, year: string | null): CourseStatements {
  const remarks: string[] = [];
  const statements = [durationOf(cells.weeks, remarks), tuitionOf(cells, year, remarks)];
  return { statements: statements.filter((statement) => statement !== null), remarks };
}

/** Weeks that are no whole months lie between two of them. */
function durationOf(text: string, remarks: string[]): Statement | null {
  const weeks = /^\d{1,4}$/.test(text) ? Number(text) : null;
  if (weeks === null || weeks === 0) {
    remarks.push(
      text === '' || weeks === 0 ? 'no duration is stated' : 'the duration is no number of weeks',
    );
    return null;
  }
  const minMonths = Math.max(1, Math.floor((weeks * MONTHS) / WEEKS));
  const maxMonths = Math.ceil((weeks * MONTHS) / WEEKS);
  if (maxMonths > LONGEST) {
    remarks.push('the duration is longer than 15 years, so it is no program’s');
    return null;
  }
  return { attribute: 'duration', value: { studyMode: 'FULL_TIME', minMonths, maxMonths } };
}

function tuitionOf(cells: CourseCells, year: string | null, remarks: string[]): Statement | null {
  const money = amountOf(cells.tuition, remarks);
  if (money === null) return null;
  const per = unitOf(cells, money);
  if (per === null) {
    remarks.push('the parts of the cost do not add up to its sum, so no tuition is taken');
    return null;
  }
  const academicYear = year === null ? {} : { academicYear: year };
  return {
    attribute: 'tuition',
    value: { audience: 'INTERNATIONAL', money, per, ...academicYear },
  };
}

/** The register asks for the whole course's tuition; some providers enter a year's, which the sum then shows. */
function unitOf(cells: CourseCells, tuition: Money): 'PROGRAM' | 'YEAR' | null {
  const total = centsOf(cells.total);
  if (total === null) return 'PROGRAM';
  const other = centsOf(cells.other) ?? 0;
  const near = (sum: number): boolean => Math.abs(sum - total) <= ROUNDING;
  if (near(tuition.minor + other)) return 'PROGRAM';
  const years = Number(cells.weeks) / WEEKS;
  if (Number.isNaN(years) || years < 2) return null;
  const whole = Math.round(years);
  const yearly = near(tuition.minor * whole + other) || near((tuition.minor + other) * whole);
  return yearly ? 'YEAR' : null;
}

function amountOf(text: string, remarks: string[]): Money | null {
  if (text === '') {
    remarks.push('no tuition fee is stated');
    return null;
  }
  const minor = centsOf(text);
  if (minor === null) remarks.push('the tuition fee is no amount');
  else if (minor === 0) remarks.push('the tuition fee is 0, which is no price: it is not known');
  else if (hasMoreThanCents(text)) remarks.push('the tuition fee was rounded to cents');
  return minor === null || minor === 0 ? null : { minor, currency: CURRENCY };
}

/** "$13,300.00" and "9850.0008" in cents, the rest of a cent rounded; null where it is no amount. */
function centsOf(text: string): number | null {
  if (/^\d{1,12}$/.test(text)) return Number(text) * 100;
  const match = /^\$?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  const cents = fraction.slice(0, 2).padEnd(2, '0');
  const money = parseMoney(`${whole.replaceAll(',', '')}.${cents}`, CURRENCY);
  if ('fault' in money) return null;
  return money.minor + Number((fraction[2] ?? '0') >= '5');
}

function hasMoreThanCents(text: string): boolean {
  return /\.\d\d\d*[1-9]/.test(text) && !/\.\d{1,2}$/.test(text);
}
