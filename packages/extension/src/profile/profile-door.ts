import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldPath } from './fields.ts';

/** Opens the profile, at a field where one is named. Each page of the extension has a way of its own. */
export type ProfileDoor = (field?: FieldPath) => void;

/** Where nobody opens it, nothing happens. */
export const ProfileDoorContext = createContext<ProfileDoor>(() => undefined);

/** The way to the profile from anywhere within a page. */
export function useProfileDoor(): ProfileDoor {
  return useContext(ProfileDoorContext);
}
