import { type Profile, readProfile } from '@second-opinion/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { withValueAt } from '../profile/profile-path.ts';
import { keepProfile } from '../profile/profile-store.ts';

/** How long a slider rests before its weights are kept, in milliseconds: storage is slower than a hand. */
const REST = 400;

/** The profile with the weights as the sliders stand; they are kept once the hand rests. */
export function useWeighing(kept: Profile): {
  readonly profile: Profile;
  readonly weigh: (weights: unknown) => void;
} {
  const [draft, setDraft] = useState<Profile | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What was kept, here or on another page, wins over a draft of before.
  useEffect(() => setDraft(null), [kept]);
  const profile = draft ?? kept;
  const unkept = useRef<Profile | null>(null);
  useEffect(() => {
    const keep = (): void => {
      clearTimeout(timer.current);
      if (unkept.current !== null) void keepProfile(unkept.current);
      unkept.current = null;
    };
    // A page that is left takes no weights along that were not kept.
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  const weigh = (weights: unknown): void => {
    const reading = readProfile(withValueAt(profile, 'weights', weights));
    if (reading.kind === 'INVALID') return;
    setDraft(reading.profile);
    clearTimeout(timer.current);
    unkept.current = reading.profile;
    timer.current = setTimeout(() => {
      unkept.current = null;
      void keepProfile(reading.profile);
    }, REST);
  };
  return { profile, weigh };
}
