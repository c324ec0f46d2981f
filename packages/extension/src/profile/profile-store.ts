import type { Profile } from '@second-opinion/core';
import { browser } from 'wxt/browser';
import { hold } from '../components/held.ts';
import { PROFILE_KEY, readStored, toStored } from './stored-profile.ts';

/** The reader's profile as this page knows it. */
export type ProfileState =
  /** Not read yet. */
  | { readonly kind: 'LOADING'; readonly profile: Profile }
  | {
      readonly kind: 'READY';
      readonly profile: Profile;
      /** Fields of an older profile that could not be read. */
      readonly dropped: readonly string[];
    }
  /** It belongs to a newer extension, or the storage does not answer: nothing is written. */
  | { readonly kind: 'CLOSED'; readonly profile: Profile; readonly why: 'NEWER' | 'NO_STORAGE' };

/** Follows the storage, so that every open page of the extension shows the same profile. */
export const profileState = hold<ProfileState>({ kind: 'LOADING', profile: {} });

let following = false;

/** Reads the profile and follows its changes; more calls than one do nothing more. */
export async function followProfile(): Promise<void> {
  if (following) return;
  following = true;
  try {
    browser.storage.local.onChanged.addListener((changes) => {
      const change = changes[PROFILE_KEY];
      if (change !== undefined) show(change.newValue);
    });
    show((await browser.storage.local.get(PROFILE_KEY))[PROFILE_KEY]);
  } catch {
    profileState.value = { kind: 'CLOSED', profile: {}, why: 'NO_STORAGE' };
  }
}

/** Keeps a profile. @returns whether the browser kept it; what is shown changes either way. */
export async function keepProfile(profile: Profile): Promise<boolean> {
  if (profileState.value.kind === 'CLOSED') return false;
  profileState.value = { kind: 'READY', profile, dropped: [] };
  try {
    await browser.storage.local.set({ [PROFILE_KEY]: toStored(profile) });
    return true;
  } catch {
    return false;
  }
}

/** Deletes all of it. @returns whether the browser did. */
export async function deleteProfile(): Promise<boolean> {
  try {
    await browser.storage.local.remove(PROFILE_KEY);
    profileState.value = { kind: 'READY', profile: {}, dropped: [] };
    return true;
  } catch {
    return false;
  }
}

function show(stored: unknown): void {
  const found = readStored(stored);
  profileState.value =
    found.kind === 'FOUND'
      ? { kind: 'READY', profile: found.profile, dropped: found.dropped }
      : { kind: 'CLOSED', profile: {}, why: 'NEWER' };
}
