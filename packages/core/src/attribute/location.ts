import * as v from 'valibot';
import { CountryCodeSchema, countryName } from '../country.ts';
import { type Attribute, defineAttribute } from './definition.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Where the program is taught, where that is not the institution's own city. */
export interface Location {
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const LocationSchema: v.GenericSchema<unknown, Location> = v.strictObject({
  city: v.pipe(v.string(), v.nonEmpty()),
  country: CountryCodeSchema,
});

export const location: Attribute<'location', Location> = defineAttribute({
  key: 'location',
  label: 'Location',
  description: "Where the program is taught, where that is not the institution's own city.",
  schema: LocationSchema,
  arity: 'UNION',
  direction: 'NEITHER',
  format: (value, say = ENGLISH) => `${value.city}, ${countryName(value.country, say.locale)}`,
  same: (a, b) => a.city === b.city && a.country === b.country,
});
