/** What a language calls a count of something; the last form serves every rule that has none of its own. */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Words lengths of time in whole months: years where both bounds are half years from two years on, else months.
 * @param locale decides the plural and how numbers are written
 */
export function spansIn(
  locale: string,
  years: CountForms,
  months: CountForms,
): (min: number, max: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (min, max) => {
    const inYears = [min, max].every(
      (count) => count % 12 === 0 || (count > 24 && count % 6 === 0),
    );
    const [from, to, forms] = inYears ? [min / 12, max / 12, years] : [min, max, months];
    const noun = forms[rules.select(to)] ?? forms.other;
    const count =
      from === to ? numbers.format(to) : `${numbers.format(from)}–${numbers.format(to)}`;
    return `${count} ${noun}`;
  };
}

/** A day within a sentence: "3 mars 2027". @param iso "2027-03-03" */
export function dayIn(locale: string, iso: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${iso}T00:00:00Z`));
}

/** The text with its first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
