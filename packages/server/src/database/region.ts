import countries from 'world-countries';

const REGIONS: ReadonlyMap<string, string> = new Map(
  countries.map((country) => [country.cca2, country.subregion]),
);

/** The UN M49 sub-region of an ISO 3166-1 alpha-2 code: "Southern Africa"; "Elsewhere" where none is known. */
export function regionOf(country: string): string {
  return REGIONS.get(country) ?? 'Elsewhere';
}
