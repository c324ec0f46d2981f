import * as v from 'valibot';

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const NAMERS = new Map([['en', NAMES]]);

/** The name of an ISO 3166-1 alpha-2 code in a language, or the code itself where it has none. */
export function countryName(code: string, locale: string = 'en'): string {
  const namer =
    NAMERS.get(locale) ??
    new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' });
  NAMERS.set(locale, namer);
  return /^[A-Z]{2}$/.test(code) ? (namer.of(code) ?? code) : code;
}

/** Regions that Unicode names beside the countries: unions, reserved codes of islands, the unknown. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(
  'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '),
);

/** Whether a code is today's code of a country: "GB", not "UK" or "SU", which Unicode still understands. */
function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.has(code)) return false;
  return NAMES.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

/** Takes codes of countries as ISO 3166-1 has them today, in upper case. */
export const CountryCodeSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.check(
    isCountryCode,
    (issue) => `${JSON.stringify(issue.input)} is no ISO 3166 country code such as "SG"`,
  ),
);
