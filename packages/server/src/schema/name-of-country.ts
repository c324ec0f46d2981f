import { countryName } from '@second-opinion/core';
import { LRUCache } from 'lru-cache';

/** Each holds the names of a language: a client has one, and a server's clients a few. */
const NAMES = new LRUCache<string, Intl.DisplayNames>({ max: 20 });

/** The name of an ISO 3166-1 code in a language by BCP 47; in English where that language has none. */
export function nameOfCountry(code: string, locale: string): string {
  if (locale === 'en' || !/^[A-Z]{2}$/.test(code)) return countryName(code);
  const names =
    NAMES.get(locale) ??
    new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' });
  NAMES.set(locale, names);
  return names.of(code) ?? countryName(code);
}
