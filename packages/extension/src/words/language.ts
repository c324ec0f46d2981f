/** The languages that the extension speaks; English is the one that the others are measured by. */
export const LANGUAGES = ['en', 'fr', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
};

/** Where each is spoken as its words are, for `Intl`: by itself "pt" would count and write as in Brazil. */
export const WRITTEN_AS: Readonly<Record<Language, string>> = {
  en: 'en',
  fr: 'fr',
  es: 'es',
  pt: 'pt-PT',
};

/** A file of words in every language; only that of the language in use is ever fetched. */
export type InEveryLanguage<Words> = Readonly<
  Record<Language, () => Promise<{ readonly words: Words }>>
>;

/** Scripts that run from right to left; none of our languages does yet. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * The language that the reader is spoken to in: the chosen one, else the browser's where we speak it, else English.
 * @param chosen a language, or null for the browser's
 * @param browsers the browser's own: "pt-BR"
 */
export function languageOf(chosen: Language | null, browsers: string): Language {
  const base = baseOf(browsers);
  return chosen ?? LANGUAGES.find((language) => language === base) ?? 'en';
}

/** How numbers and dates are written: as in the browser's own region where it speaks the language, else as the language does. */
export function localeOf(language: Language, browsers: string): string {
  const own = browsers !== language && baseOf(browsers) === language;
  return own ? browsers : WRITTEN_AS[language];
}

/** Which way a language runs. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(baseOf(language)) ? 'rtl' : 'ltr';
}

function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
