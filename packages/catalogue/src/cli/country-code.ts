import countries from 'i18n-iso-countries';

/** The ISO 3166-1 alpha-2 code of a country, from its code or its English name; undefined where there is none. */
export function findCountryCode(text: string): string | undefined {
  const wanted = text.trim();
  if (/^[a-z]{2}$/i.test(wanted)) return wanted.toUpperCase();
  return countries.getAlpha2Code(wanted, 'en');
}
