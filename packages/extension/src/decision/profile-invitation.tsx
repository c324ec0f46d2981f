import { useProfileDoor } from '../profile/profile-door.ts';
import { DECISION_WORDS } from '../words/decision.ts';

/** Says what a profile would unlock, while there is none. */
export function ProfileInvitation({ text }: { readonly text: string }) {
  const open = useProfileDoor();
  const words = DECISION_WORDS.emptyProfile;
  return (
    <section class="invitation">
      <p>
        {text} <span class="soft">{words.promise}</span>
      </p>
      <button type="button" class="button" data-kind="main" onClick={() => open()}>
        {words.open}
      </button>
    </section>
  );
}
