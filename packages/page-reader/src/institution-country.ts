import { getPublicSuffix } from 'tldts';

/** The country whose domain a page lies under, ISO 3166 upper case, or null where the domain says none. */
export function countryOfAddress(url: string): string | null {
  const suffix = getPublicSuffix(url);
  if (suffix === null) return null;
  const last = suffix.split('.').pop() ?? '';
  if (last === 'uk') return 'GB';
  if (last === 'edu' || last === 'gov' || last === 'mil') return 'US';
  // Country domains that are sold to everybody say nothing.
  return /^[a-z]{2}$/.test(last) && !SOLD.has(last) ? last.toUpperCase() : null;
}

const SOLD = new Set([
  'eu',
  'io',
  'co',
  'tv',
  'me',
  'ai',
  'cc',
  'ly',
  'to',
  'ws',
  'fm',
  'gg',
  'su',
  'ac',
]);
