import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

/** What is read of each country; the package says much more, which would stay in memory if it were imported. */
const CountriesSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ cca2: v.string(), subregion: v.string() })),
);

const require = createRequire(import.meta.url);

let regions: ReadonlyMap<string, string> | undefined;

/** The UN M49 sub-region of an ISO 3166-1 alpha-2 code: "Southern Africa"; "Elsewhere" where none is known. */
export function regionOf(country: string): string {
  regions ??= readRegions();
  return regions.get(country) ?? 'Elsewhere';
}

function readRegions(): ReadonlyMap<string, string> {
  const file = require.resolve('world-countries/countries.json');
  const countries = v.parse(CountriesSchema, readFileSync(file, 'utf8'));
  return new Map(countries.map(({ cca2, subregion }) => [cca2, subregion]));
}
