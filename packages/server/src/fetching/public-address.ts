import ipaddr from 'ipaddr.js';

/** Addresses that a host lets be fetched from though they are not of the public internet, as ranges: "127.0.0.1/32". */
export type AllowedRanges = readonly string[];

/** The only part of IPv6 that is given out for the public internet. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is one of the public internet: not of this machine or its network, no group, not what clouds keep
 * their secrets under, and no form of IPv6 that carries such an address of IPv4 within it (NAT64, 6to4, Teredo).
 * What is not known to be public is not.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An address of IPv4 that is written as one of IPv6 is judged as what it is.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed instanceof ipaddr.IPv6 && parsed.match(GLOBAL));
}

/** Whether an address lies within one of the ranges. @throws where a range is none. */
export function isAllowed(address: string, ranges: AllowedRanges): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return ranges.some((range) => {
    const [first, bits] = ipaddr.parseCIDR(range);
    return parsed.kind() === first.kind() && parsed.match(first, bits);
  });
}
