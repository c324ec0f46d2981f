import {
  ADMISSION_MOMENTS,
  type Eligibility,
  type Profile,
  type RequirementGroup,
  eligibilityOf,
} from '@second-opinion/core';
import { useMemo } from 'preact/hooks';
import { formatDate } from '../panel/format-date.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import type { JudgedProgram } from './judged-program.ts';
import { ProfileInvitation } from './profile-invitation.tsx';
import { RequirementView } from './requirement-view.tsx';
import { CORE_WORDS } from '../words/core.ts';

const WORDS = DECISION_WORDS.eligibility;

/** Whether the reader can apply: a verdict, then requirement by requirement, by the moment that it counts. */
export function EligibilityView({
  program,
  profile,
  today,
}: {
  readonly program: JudgedProgram;
  readonly profile: Profile;
  readonly today: string;
}) {
  const eligibility = useMemo(
    () => eligibilityOf(program.facts, { profile, today, words: CORE_WORDS }),
    [program, profile, today],
  );
  const empty = Object.keys(profile).length === 0;
  return (
    <>
      {empty && <ProfileInvitation text={DECISION_WORDS.emptyProfile.apply} />}
      <Verdict eligibility={eligibility} answered={!empty} />
      {ADMISSION_MOMENTS.map((moment) => (
        <Moment
          key={moment}
          title={WORDS.moments[moment]}
          groups={eligibility.groups.filter((group) => group.moment === moment)}
          program={program}
        />
      ))}
      <section>
        <p class="small soft">{WORDS.caution}</p>
      </section>
    </>
  );
}

function Verdict({
  eligibility: { status, unknown, groups, metOn },
  answered,
}: {
  readonly eligibility: Eligibility;
  readonly answered: boolean;
}) {
  if (unknown !== null) {
    return (
      <section class="verdict" data-status="UNKNOWN" role="status">
        <p class="soft">{WORDS.nothing}</p>
      </section>
    );
  }
  if (!answered) return null;
  const gates = groups.filter(({ required, moment }) => required && moment === 'TO_APPLY');
  const count = (wanted: RequirementGroup['status']): number =>
    gates.filter((group) => group.status === wanted).length;
  return (
    <section class="verdict" data-status={status} role="status">
      <p class="big">{WORDS.status[status]}</p>
      <p class="soft small">{WORDS.counts(count('MET'), count('UNKNOWN'), count('NOT_MET'))}</p>
      {metOn !== null && <p>{WORDS.metOn(formatDate(metOn))}</p>}
    </section>
  );
}

function Moment({
  title,
  groups,
  program,
}: {
  readonly title: string;
  readonly groups: readonly RequirementGroup[];
  readonly program: JudgedProgram;
}) {
  if (groups.length === 0) return null;
  return (
    <section class="moment">
      <h2>{title}</h2>
      <ul class="requirements">
        {groups.map((group) => (
          <li key={group.requirements[0]?.claims[0]} data-status={group.status}>
            {group.requirements.length > 1 && <p class="one-of">{WORDS.oneOf}</p>}
            {group.requirements.map((requirement) => (
              <RequirementView
                key={requirement.claims[0]}
                requirement={requirement}
                required={group.required}
                claims={program.claims}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
