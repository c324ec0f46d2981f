import type { Profile } from '@second-opinion/core';
import { Working } from '../components/working.tsx';
import { CostView } from '../decision/cost-view.tsx';
import { EligibilityView } from '../decision/eligibility-view.tsx';
import { ProfileView } from '../profile/profile-view.tsx';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import { MOST_COMPARED } from './compared-slugs.ts';
import { WORDS } from '../words/words.ts';
import { PROFILE_WORDS } from '../words/profile.ts';
import { AddProgram } from './add-program.tsx';
import { toAnsweredValue } from './answered-value.ts';
import { Drawer } from './drawer.tsx';
import type { Judgement } from './judgement.ts';
import type { Opened } from './opened.ts';

/** What is open beside the comparison: the profile, more programs, or the working of one cell. */
export function OpenedView({
  opened,
  judgement,
  server,
  slugs,
  profile,
  onAdd,
  onClose,
}: {
  readonly opened: Opened;
  readonly judgement: Judgement | null;
  readonly server: string;
  readonly slugs: readonly string[];
  readonly profile: Profile;
  readonly onAdd: (slug: string) => void;
  readonly onClose: () => void;
}) {
  if (opened.kind === 'PROFILE') {
    return (
      <Drawer title={PROFILE_WORDS.title} detail={null} onClose={onClose}>
        <ProfileView wanted={opened.field} />
      </Drawer>
    );
  }
  if (opened.kind === 'ADD') {
    return (
      <Drawer title={WORDS.add.title} detail={null} onClose={onClose}>
        <AddProgram server={server} slugs={slugs} most={MOST_COMPARED} onAdd={onAdd} />
      </Drawer>
    );
  }
  return judgement === null ? null : (
    <WorkingView opened={opened} judgement={judgement} profile={profile} onClose={onClose} />
  );
}

/** The working of one cell: a figure with its lines, or a fact with its sources. */
function WorkingView({
  opened,
  judgement,
  profile,
  onClose,
}: {
  readonly opened: Extract<Opened, { readonly slug: string }>;
  readonly judgement: Judgement;
  readonly profile: Profile;
  readonly onClose: () => void;
}) {
  const program = judgement.case.programs.find(({ facts }) => facts.slug === opened.slug);
  if (program === undefined) return null;
  if (opened.kind === 'FACT') {
    return (
      <Drawer title={opened.label} detail={program.facts.name} onClose={onClose}>
        <section>
          <p class="big">{opened.resolution.text}</p>
          <Working fact={toAnsweredValue(opened.resolution)} quotes={[]} />
        </section>
      </Drawer>
    );
  }
  const { figures } = COMPARE_PAGE_WORDS;
  const { published, today } = judgement.case;
  return (
    <Drawer
      title={opened.kind === 'COST' ? figures.cost : figures.apply}
      detail={`${program.identity.shortName}, ${program.identity.institution.name}`}
      onClose={onClose}
    >
      {opened.kind === 'COST' ? (
        <CostView program={program} published={published} profile={profile} today={today} />
      ) : (
        <EligibilityView program={program} profile={profile} today={today} />
      )}
    </Drawer>
  );
}
