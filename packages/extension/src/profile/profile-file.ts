import type { Profile } from '@second-opinion/core';
import { type FoundProfile, readStored, toStored } from './stored-profile.ts';

/** A larger file is no profile. */
const LARGEST = 1_000_000;

/** What a file came to. */
export type ImportedProfile = FoundProfile | { readonly kind: 'UNREADABLE' };

/** The profile as the text of a file. */
export function profileToFile(profile: Profile): string {
  return `${JSON.stringify(toStored(profile), null, 2)}\n`;
}

/** Reads an exported profile, of this version or an older one. */
export function profileFromFile(text: string): ImportedProfile {
  if (text.length > LARGEST) return { kind: 'UNREADABLE' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'UNREADABLE' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { kind: 'UNREADABLE' };
  const found = readStored(data);
  const nothing = found.kind === 'FOUND' && Object.keys(found.profile).length === 0;
  return nothing && found.dropped.length > 0 ? { kind: 'UNREADABLE' } : found;
}
