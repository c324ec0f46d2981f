import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { later } from '../components/later.tsx';
import { Tabs } from '../components/tabs.tsx';
import type { PageState } from '../page/page-state.ts';
import type { FieldPath } from '../profile/fields.ts';
import { type ProfileDoor, ProfileDoorContext } from '../profile/profile-door.ts';
import { WORDS } from '../words/words.ts';
import { formatDate } from './format-date.ts';
import { PageLanguageContext } from './page-language.ts';
import { PanelHeader } from './panel-header.tsx';
import { TAB_KEYS, type TabKey } from './tab-keys.ts';
import { loadDecisionViews } from './load-later-views.ts';

/** What the reader can say to the panel as a whole. */
export interface PanelActions {
  readonly onClose: () => void;
  /** Which program the page is, or that it is not one. */
  readonly onAnswer: (slug: string, yes: boolean) => void;
}

const ProfileView = later(() => loadDecisionViews().then((module) => module.ProfileView));

/** A head over shoulders. */
const PERSON = 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.6 14a5.4 5.4 0 0 1 10.8 0';

/** What stands around every view: whose program it is, the tabs, and the promise at the foot. */
export function PanelFrame({
  server,
  page,
  city,
  actions,
  children,
}: {
  readonly server: string;
  readonly page: PageState;
  /** Null where it is not known, or not yet. */
  readonly city: string | null;
  readonly actions: PanelActions;
  readonly children: (tab: TabKey) => ComponentChildren;
}) {
  const [tab, setTab] = useState<TabKey>('program');
  const [wanted, setWanted] = useState<FieldPath | null>(null);
  const choose = (key: TabKey): void => {
    setTab(key);
    setWanted(null);
    // Another view begins at its beginning, not where the last one was left.
    scrollTo({ top: 0 });
  };
  const door: ProfileDoor = useCallback((field) => {
    setTab('profile');
    setWanted(field ?? null);
    if (field === undefined) scrollTo({ top: 0 });
  }, []);
  const tabs = TAB_KEYS.map((key) => ({
    key,
    label: WORDS.tabs[key],
    ...(key === 'profile' ? { sign: PERSON } : {}),
  }));
  return (
    <ProfileDoorContext.Provider value={door}>
      <PanelHeader server={server} page={page} city={city} actions={actions} />
      <PageLanguageContext.Provider value={page.language ?? undefined}>
        <Tabs tabs={tabs} chosen={tab} onChoose={choose}>
          {tab === 'profile' ? <ProfileView wanted={wanted} /> : children(tab)}
        </Tabs>
      </PageLanguageContext.Provider>
      <footer>
        <span>{WORDS.noNetwork}</span>
        <span>
          {page.catalogueDate === null
            ? WORDS.noCatalogue
            : WORDS.catalogueOf(formatDate(page.catalogueDate))}
        </span>
      </footer>
    </ProfileDoorContext.Provider>
  );
}
