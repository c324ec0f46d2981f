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
  useEffect(() => () => clearTimeout(timer.current), []);
  const profile = draft ?? kept;
  const weigh = (weights: unknown): void => {
    const reading = readProfile(withValueAt(profile, 'weights', weights));
    if (reading.kind === 'INVALID') return;
    setDraft(reading.profile);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepProfile(reading.profile), REST);
  };
  return { profile, weigh };
}
