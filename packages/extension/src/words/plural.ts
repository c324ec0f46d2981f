import { type Language, WRITTEN_AS } from './language.ts';

/** What is said of each kind of count; `#` stands for the count itself. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>
>;

/** Counts things in a language by its own rules: "1 fait", "1 200 faits". */
export function pluralIn(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(WRITTEN_AS[language]);
  const numbers = new Intl.NumberFormat(WRITTEN_AS[language]);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
