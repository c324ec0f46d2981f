/** A length of study in whole months. */
export interface Months {
  readonly min: number;
  readonly max: number;
}

const UNITS = { week: 12 / 52, month: 1, year: 12 } as const;

/**
 * Reads a length of study: ISO 8601 ("P1Y6M"), or a number with its unit ("9 months (approx)", "1.5 years", "52 weeks").
 * What is no whole month lies between two; null where the text says no length.
 */
export function monthsOf(text: string): Months | null {
  const iso = /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?$/.exec(text.trim());
  if (iso !== null) {
    const [, years = '0', months = '0', weeks = '0'] = iso;
    return between(Number(years) * 12 + Number(months) + (Number(weeks) * 12) / 52);
  }
  const words =
    /^(\d{1,3}(?:\.\d)?) (week|month|year)s?(?: \(?(?:approx|approximately)\.?\)?)?$/i.exec(
      text.trim(),
    );
  const unit = words?.[2]?.toLowerCase();
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  return between(Number(words?.[1]) * UNITS[unit]);
}

/** Neither nothing nor more than 15 years is a length of study. */
function between(months: number): Months | null {
  // Twelfths of 52 weeks are no exact numbers: 26 weeks are 6 months all the same.
  const exact = Math.round(months * 1_000) / 1_000;
  if (exact <= 0 || exact > 180) return null;
  return { min: Math.max(1, Math.floor(exact)), max: Math.ceil(exact) };
}
