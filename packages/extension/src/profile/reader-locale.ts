import { LOCALE } from '../words/locale.ts';

/** The reader's locale, for numbers, currencies and names of countries. */
export function readerLocale(): string {
  return LOCALE;
}
