import { type UnknownReason, reasonText } from '@second-opinion/core';
import { isFieldPath } from '../profile/fields.ts';
import { useProfileDoor } from '../profile/profile-door.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import { PROFILE_WORDS } from '../words/profile.ts';
import { CORE_WORDS } from '../words/core.ts';

const UNKNOWN = DECISION_WORDS.unknown;

/** Why a figure is not known, each reason once; what the reader can say, one click away. */
export function UnknownNote({ reasons }: { readonly reasons: readonly UnknownReason[] }) {
  const each = new Map(reasons.map((reason) => [reasonText(reason, CORE_WORDS), reason]));
  return (
    <ul class="why">
      {[...each].map(([text, reason]) => (
        <li key={text}>
          <Reason reason={reason} text={text} />
        </li>
      ))}
    </ul>
  );
}

function Reason({ reason, text }: { readonly reason: UnknownReason; readonly text: string }) {
  const open = useProfileDoor();
  const fields =
    reason.kind === 'PROFILE_LACKS' ? reason.field.split(', ').filter(isFieldPath) : [];
  if (fields.length === 0) return <span>{text}</span>;
  return fields.map((field) => {
    const { label } = PROFILE_WORDS.fields[field];
    return (
      <span key={field} class="unlock">
        <span>{UNKNOWN.lacks(label)}</span>
        <button
          type="button"
          class="link"
          aria-label={UNKNOWN.sayField(label)}
          onClick={() => open(field)}
        >
          {UNKNOWN.say}
        </button>
      </span>
    );
  });
}
