import { canonicalAddress } from '@second-opinion/core';

/**
 * A short hash of an address's canonical form, so that an index of addresses stays small and names no page in
 * plain text. 53 bits of two rounds of multiply-and-xor; written in base 36.
 * @returns null where the text is no web address.
 */
export function addressFingerprint(address: string): string | null {
  const canonical = canonicalAddress(withoutTemplateEnding(address));
  if (canonical === null) return null;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < canonical.length; at++) {
    const code = canonical.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/** ".html" after a page's own name is how some content systems serve the same page. */
function withoutTemplateEnding(address: string): string {
  return address.replace(/(\/(?!(?:index|default|home)\.)[^/?#.]{1,200})\.html?(?=$|[?#])/i, '$1');
}
