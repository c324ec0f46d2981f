import {
  CountryCodeSchema,
  DomainSchema,
  SlugSchema,
  WebAddressSchema,
} from '@second-opinion/core';
import * as v from 'valibot';
import { PlainObjectSchema } from './plain-object.ts';
import { TextSchema } from './text.ts';

/** What each field of `institution` says. */
export const INSTITUTION_FIELDS = {
  id: 'the kebab-case id, which is also the name of the file: "sydney" in sydney.json',
  name: 'the name as the institution writes it in English',
  aliases: 'other names that pages use, or []',
  country: 'the ISO 3166 code of the country of its seat: "AU"',
  city: 'the city of its seat, or null',
  website: 'the address of its home page, or null',
  domains: 'every domain that its own pages live on, in lower case: ["sydney.edu.au"]',
  ror: 'its address in the Research Organization Registry, where known for certain; else left out',
} as const;

/** The `institution` of a file, as it is written. */
export const InstitutionEntrySchema = v.pipe(
  PlainObjectSchema,
  v.object({
    id: SlugSchema,
    name: TextSchema,
    aliases: v.array(TextSchema),
    country: CountryCodeSchema,
    city: v.nullable(TextSchema),
    website: v.nullable(WebAddressSchema),
    domains: v.array(DomainSchema),
    ror: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^https:\/\/ror\.org\/0[a-z0-9]{8}$/, 'write it as "https://ror.org/0384j8v12"'),
      ),
    ),
  }),
);

/** The institution of a file. */
export type InstitutionEntry = v.InferOutput<typeof InstitutionEntrySchema>;
