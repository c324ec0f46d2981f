import type { Requirement, RequirementStatus } from '@second-opinion/core';
import { Certainty } from '../components/certainty.tsx';
import { Said, passedOn } from '../components/said.tsx';
import { SourceNote } from '../components/source-note.tsx';
import { isFieldPath } from '../profile/fields.ts';
import { useProfileDoor } from '../profile/profile-door.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import { PROFILE_WORDS } from '../words/profile.ts';
import type { JudgedProgram } from './judged-program.ts';

const WORDS = DECISION_WORDS.eligibility;

/** One requirement: what is asked, what the reader has, and where it is written. */
export function RequirementView({
  requirement,
  required,
  claims,
}: {
  readonly requirement: Requirement;
  readonly required: boolean;
  readonly claims: JudgedProgram['claims'];
}) {
  const { label, text, status, certainty } = requirement;
  const english = passedOn(requirement.claims.flatMap((id) => claims.get(id) ?? []));
  const sources = new Map(
    requirement.claims.flatMap((id) => {
      const source = claims.get(id)?.source;
      return source === undefined ? [] : [[source.id, source] as const];
    }),
  );
  return (
    <div class="requirement" data-status={status}>
      <StatusMark status={status} />
      <div>
        <p>
          <b>
            <Said text={label} english={english} />
          </b>{' '}
          {!required && <small class="soft">{WORDS.preferred}</small>}
        </p>
        <p class="small">
          <Said text={text} english={english} />
        </p>
        <Unlock requirement={requirement} />
        <details class="rests">
          <summary>
            {WORDS.source} <Certainty grade={certainty} />
          </summary>
          <div class="working">
            {[...sources.values()].map((source) => (
              <SourceNote key={source.id} source={source} />
            ))}
          </div>
        </details>
      </div>
    </div>
  );
}

function Unlock({ requirement: { field } }: { readonly requirement: Requirement }) {
  const open = useProfileDoor();
  if (field === undefined || !isFieldPath(field)) return null;
  const { label } = PROFILE_WORDS.fields[field];
  return (
    <button
      type="button"
      class="link small"
      aria-label={DECISION_WORDS.unknown.sayField(label)}
      onClick={() => open(field)}
    >
      {DECISION_WORDS.unknown.say}
    </button>
  );
}

const MARKS: Readonly<Record<RequirementStatus, string>> = {
  MET: 'M3 8.5l3.2 3.2L13 5',
  NOT_MET: 'M4 4l8 8M12 4l-8 8',
  UNKNOWN: 'M5.6 6a2.4 2.4 0 1 1 3.3 2.3c-.6.3-.9.7-.9 1.4M8 12.2v.1',
};

/** A tick, a cross or a question mark, with its word. */
export function StatusMark({ status }: { readonly status: RequirementStatus }) {
  return (
    <span
      class="mark"
      data-status={status}
      role="img"
      aria-label={WORDS.marks[status]}
      title={WORDS.marks[status]}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={MARKS[status]} />
      </svg>
    </span>
  );
}
