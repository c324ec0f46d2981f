import * as v from 'valibot';

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The English name of an ISO 3166-1 alpha-2 code, or the code itself where it has none. */
export function countryName(code: string): string {
  return NAMES.of(code) ?? code;
}

export const CountryCodeSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.check(
    (code) => /^[A-Z]{2}$/.test(code) && NAMES.of(code) !== undefined,
    (issue) => `${JSON.stringify(issue.input)} is no ISO 3166 country code such as "SG"`,
  ),
);
