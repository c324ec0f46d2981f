import { getDomain } from 'tldts';

/**
 * The part of a host name that somebody has registered, by the Public Suffix List: "www.med.sydney.edu.au" is on "sydney.edu.au".
 * Null for an address in numbers, a single label and a public suffix itself.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host.toLowerCase(), { allowPrivateDomains: true });
}
