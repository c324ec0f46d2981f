/** How numbers, dates and amounts are written, as `Intl` takes it: "pt-BR". `speak` sets it before what uses it is loaded. */
export let LOCALE = 'en';

/** Writes numbers and dates so from now on. */
export function writeAs(locale: string): void {
  LOCALE = locale;
}
