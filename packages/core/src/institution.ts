import * as v from 'valibot';
import { CountryCodeSchema } from './country.ts';
import { SlugSchema } from './slug.ts';
import { WebAddressSchema } from './source.ts';

/** A university or an awarding body, with the domains that its pages live on. */
export interface Institution {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: string | null;
  readonly website: string | null;
  /** Registrable domains or subdomains that only this institution publishes on, lower case. */
  readonly domains: readonly string[];
  /** Research Organization Registry address, where it is known for certain. */
  readonly ror: string | null;
}

/** Takes a host name in lower case, without scheme, port or path. */
export const DomainSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/,
    (issue) =>
      `${issue.received} is no domain; write it in lower case without scheme: "sydney.edu.au"`,
  ),
);

/** Takes an institution and nothing beside its fields. */
export const InstitutionSchema: v.GenericSchema<unknown, Institution> = v.strictObject({
  slug: SlugSchema,
  name: v.pipe(v.string(), v.nonEmpty()),
  aliases: v.array(v.pipe(v.string(), v.nonEmpty())),
  country: CountryCodeSchema,
  city: v.nullable(v.string()),
  website: v.nullable(WebAddressSchema),
  domains: v.array(DomainSchema),
  ror: v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/ror\.org\/0[a-z0-9]{8}$/))),
});

/** Whether a host name lies on one of the domains: "www.sydney.edu.au" on "sydney.edu.au". */
export function liesOn(host: string, domains: readonly string[]): boolean {
  const name = host.toLowerCase();
  return domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}
