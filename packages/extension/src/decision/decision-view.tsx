import { useEffect } from 'preact/hooks';
import { Answered } from '../components/answered.tsx';
import { useHeld } from '../components/held.ts';
import { Skeleton } from '../components/skeleton.tsx';
import { followProfile, profileState } from '../profile/profile-store.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import { CostView } from './cost-view.tsx';
import { EligibilityView } from './eligibility-view.tsx';
import type { JudgedProgram } from './judged-program.ts';
import type { Published } from './published.ts';
import { useJudged } from './use-judged.ts';

/** The tabs that answer from the reader's profile. */
export type DecisionTab = 'cost' | 'apply';

/** Cost and return, or eligibility, of a program that the catalogue knows. */
export function DecisionView({
  server,
  slug,
  tab,
}: {
  readonly server: string;
  readonly slug: string;
  readonly tab: DecisionTab;
}) {
  const question = useJudged(server, [slug]);
  return (
    <Answered question={question}>
      {({ programs: [program], published, today }) =>
        program === undefined ? (
          <section>
            <p class="soft">{DECISION_WORDS.refused}</p>
          </section>
        ) : (
          <Decided program={program} published={published} today={today} tab={tab} />
        )
      }
    </Answered>
  );
}

/** The view of a tab, kept in step with the profile. */
export function Decided({
  program,
  published,
  today,
  tab,
}: {
  readonly program: JudgedProgram;
  readonly published: Published;
  readonly today: string;
  readonly tab: DecisionTab;
}) {
  const { kind, profile } = useHeld(profileState);
  useEffect(() => void followProfile(), []);
  // Without it every answer would be given twice: first as if the reader had said nothing.
  if (kind === 'LOADING') return <Skeleton />;
  return tab === 'cost' ? (
    <CostView program={program} published={published} profile={profile} today={today} />
  ) : (
    <EligibilityView program={program} profile={profile} today={today} />
  );
}
