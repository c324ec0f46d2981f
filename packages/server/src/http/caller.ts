import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';

/** A household or an office is given as many addresses of IPv6 as begin alike in so many bits. */
const IPV6_BITS = 56;

/**
 * What tells the caller of a request from others: its address, or of an address of IPv6 the part that it cannot choose.
 * It is kept in memory for as long as something is counted, and written nowhere.
 * @param proxies how many proxies in front of this server are trusted to say, in `x-forwarded-for`, whom they speak for.
 */
export function callerOf(request: IncomingMessage, proxies: number): string {
  const address = proxyAddress(request, (_address, hops) => hops < proxies);
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/${IPV6_BITS}`).toString()}/${IPV6_BITS}`;
}
