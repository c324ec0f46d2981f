/**
 * A period in the one spelling of the catalogue: academic years, and the years of a cohort, as "2016/2017".
 * "2016-17" is mended, since no year has a 17th month; "2011-12" is left alone, since it may be a month.
 */
export function normalisePeriod(text: string): string {
  const match = /^(\d{4})\s*[-/\u2013]\s*(\d{2}|\d{4})$/.exec(text.trim());
  if (match === null) return text.trim();
  const [, first = '', ending = ''] = match;
  const last = ending.length === 2 ? first.slice(0, 2) + ending : ending;
  const written = text.trim();
  const mayBeMonth = /^\d{4}-\d{2}$/.test(written) && Number(ending) >= 1 && Number(ending) <= 12;
  return mayBeMonth || Number(last) <= Number(first) ? written : `${first}/${last}`;
}
