import { type Profile, readProfile } from '@second-opinion/core';
import * as v from 'valibot';
import { isPlain, withValueAt } from './profile-path.ts';

/** Where the profile lies in `storage.local`; no other place ever holds it. */
export const PROFILE_KEY = 'profile';

/** The version of what is stored. A change of its shape raises it and adds a step to `MIGRATIONS`. */
export const PROFILE_VERSION = 2;

const EnvelopeSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  profile: v.unknown(),
});

/** A profile as it is stored and exported. */
export interface StoredProfile {
  readonly version: number;
  readonly profile: unknown;
}

/** From each version to the next one, the oldest first. */
const MIGRATIONS: readonly ((profile: unknown) => unknown)[] = [
  // Version 0 is a bare profile, as it is written for the API: its weights may be null, which says nothing.
  (profile) =>
    isPlain(profile)
      ? Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null))
      : profile,
  // Version 2 may say a specialty, of which version 1 knew nothing: an older extension does not overwrite it.
  (profile) => profile,
];

/** What was found in the storage. */
export type FoundProfile =
  | {
      readonly kind: 'FOUND';
      readonly profile: Profile;
      /** Fields that could not be read and were left out. */
      readonly dropped: readonly string[];
    }
  /** A newer extension wrote it: it is neither shown nor overwritten. */
  | { readonly kind: 'NEWER' };

/** A profile in the shape that is stored. */
export function toStored(profile: Profile): StoredProfile {
  return { version: PROFILE_VERSION, profile };
}

/** Reads what is stored or was exported, of this version or an older one; what cannot be read is left out and named. */
export function readStored(stored: unknown): FoundProfile {
  if (stored === undefined || stored === null) return { kind: 'FOUND', profile: {}, dropped: [] };
  const envelope = v.safeParse(EnvelopeSchema, stored);
  const { version, profile } = envelope.success ? envelope.output : { version: 0, profile: stored };
  if (version > PROFILE_VERSION) return { kind: 'NEWER' };
  const migrated = MIGRATIONS.slice(version).reduce((data, step) => step(data), profile);
  return { kind: 'FOUND', ...salvage(migrated) };
}

/** The profile without the fields that are wrong. */
function salvage(data: unknown): { profile: Profile; dropped: readonly string[] } {
  const reading = readProfile(data);
  if (reading.kind === 'PROFILE') return { profile: reading.profile, dropped: [] };
  if (!isPlain(data)) return { profile: {}, dropped: ['profile'] };
  const dropped = [...new Set(reading.faults.map(({ field }) => topOf(field)))];
  const rest = dropped.reduce((kept, field) => withValueAt(kept, field, undefined), data);
  const again = readProfile(rest);
  return again.kind === 'PROFILE'
    ? { profile: again.profile, dropped }
    : { profile: {}, dropped: Object.keys(data) };
}

/** "pay" of "pay.minor", but "preferences.budget" of "preferences.budget.minor": a wish is dropped, not all of them. */
function topOf(field: string): string {
  const [first = '', second] = field.split('.');
  const grouped = first === 'preferences' || first === 'weights' || first === 'keptPay';
  return grouped && second !== undefined ? `${first}.${second}` : first;
}
