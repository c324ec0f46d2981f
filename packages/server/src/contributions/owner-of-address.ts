import { hostOf, liesOn } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import {
  type KnownPlaces,
  type ProgramPlaces,
  institutionsOnDomain,
} from '../database/contribution/known-places.ts';
import type { Database } from '../database/tables.ts';
import { registrableDomain } from './registrable-domain.ts';

/** Why an address is not that of a page that a contribution can be about. */
export type AddressFault = 'NO_ADDRESS' | 'NO_DOMAIN' | 'FOREIGN';

/** The registrable domain of a page's address, or what is wrong with the address. */
export function domainOfPage(address: string): { readonly domain: string } | AddressFault {
  if (!URL.canParse(address) || address.length > 2_048) return 'NO_ADDRESS';
  const { protocol, username, password, port, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'NO_ADDRESS';
  if (username !== '' || password !== '' || port !== '') return 'NO_ADDRESS';
  const domain = registrableDomain(hostname);
  return domain === null ? 'NO_DOMAIN' : { domain };
}

/** Whether a program's institution is known to publish on a registrable domain. */
export function publishesOn(places: ProgramPlaces, domain: string): boolean {
  const hosts = [...places.domains, ...[places.website, ...places.addresses].map(hostIn)];
  return hosts.some((host) => host !== null && registrableDomain(host) === domain);
}

/** The institution that an address belongs to: of several on one registrable domain, the one whose own is the longest. */
export async function ownerOfAddress(
  database: Kysely<Database>,
  address: string,
  domain: string,
): Promise<KnownPlaces | null> {
  const host = hostIn(address) ?? domain;
  const found = await institutionsOnDomain(database, domain);
  const measured = found.map((places) => {
    const own = places.domains.filter((each) => liesOn(host, [each]));
    return { places, length: Math.max(0, ...own.map((each) => each.length)) };
  });
  const [best] = measured.toSorted((a, b) => b.length - a.length);
  return best?.places ?? null;
}

function hostIn(address: string | null): string | null {
  return address === null ? null : hostOf(address);
}
