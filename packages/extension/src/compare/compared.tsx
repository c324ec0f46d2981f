import type { Profile } from '@second-opinion/core';
import { useMemo } from 'preact/hooks';
import { useHeld } from '../components/held.ts';
import { Skeleton } from '../components/skeleton.tsx';
import { currencyFor } from '../decision/published.ts';
import type { Grounds } from '../decision/use-judged.ts';
import { ProfileInvitation } from '../decision/profile-invitation.tsx';
import { profileState } from '../profile/profile-store.ts';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import { CompareHeader } from './compare-header.tsx';
import { InShort } from './in-short.tsx';
import { type Case, judge, withDistinctNames } from './judgement.ts';
import type { Opened } from './opened.ts';
import { OpenedView } from './opened-view.tsx';
import { PlotsView } from './plots-view.tsx';
import { type ColumnActions, SideTable } from './side-table.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { useWeighing } from './use-weighing.ts';
import { WeightsView } from './weights-view.tsx';

/** What a reader can do with the comparison. */
export interface CompareActions extends Omit<ColumnActions, 'onOpen'> {
  readonly onOpen: (opened: Opened | null) => void;
  readonly onAdd: (slug: string) => void;
}

/** The whole comparison: in short, fact by fact, weighed and drawn. */
export function Compared({
  server,
  slugs,
  grounds,
  opened,
  actions,
}: {
  readonly server: string;
  readonly slugs: readonly string[];
  readonly grounds: Grounds;
  readonly opened: Opened | null;
  readonly actions: CompareActions;
}) {
  const { profile, weigh } = useWeighing(useHeld(profileState).profile);
  const given = useCase(grounds, profile);
  const { result: judgement, pending } = useAfterPaint(given, judge);
  return (
    <>
      <CompareHeader server={server} slugs={slugs} judgement={judgement} onOpen={actions.onOpen} />
      {Object.keys(profile).length === 0 && (
        <ProfileInvitation text={DECISION_WORDS.emptyProfile.cost} />
      )}
      {judgement === null ? (
        <Skeleton lines={7} />
      ) : (
        <>
          <InShort differences={judgement.differences} />
          <SideTable judgement={judgement} actions={actions} />
          <WeightsView profile={profile} judgement={judgement} pending={pending} onWeigh={weigh} />
          <PlotsView judgement={judgement} />
        </>
      )}
      <footer>
        <span>{COMPARE_PAGE_WORDS.promise}</span>
      </footer>
      {opened !== null && (
        <OpenedView
          // A drawer for each thing that is opened: the dialog takes the focus anew.
          key={opened.kind}
          opened={opened}
          judgement={judgement}
          server={server}
          slugs={slugs}
          profile={profile}
          onAdd={actions.onAdd}
          onClose={() => actions.onOpen(null)}
        />
      )}
    </>
  );
}

/** The case keeps its identity while nothing in it changes, so that it is judged once. */
function useCase({ programs, published, today }: Grounds, profile: Profile): Case {
  return useMemo(
    () => ({
      programs: withDistinctNames(programs),
      published,
      profile,
      currency: currencyFor(profile, programs),
      today,
    }),
    [programs, published, profile, today],
  );
}
