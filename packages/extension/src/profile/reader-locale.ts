/** The reader's locale, for numbers, currencies and dates. */
export function readerLocale(): string {
  return globalThis.navigator?.language ?? 'en';
}
