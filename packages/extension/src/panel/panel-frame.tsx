import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Tabs } from '../components/tabs.tsx';
import type { PageState } from '../page/page-state.ts';
import { WORDS } from '../words/words.ts';
import { formatDate } from './format-date.ts';
import { PanelHeader } from './panel-header.tsx';
import { TAB_KEYS, type TabKey } from './tab-keys.ts';

/** What the reader can say to the panel as a whole. */
export interface PanelActions {
  readonly onClose: () => void;
  /** Which program the page is, or that it is not one. */
  readonly onAnswer: (slug: string, yes: boolean) => void;
}

/** What stands around every view: whose program it is, the tabs, and the promise at the foot. */
export function PanelFrame({
  page,
  city,
  actions,
  children,
}: {
  readonly page: PageState;
  /** Null where it is not known, or not yet. */
  readonly city: string | null;
  readonly actions: PanelActions;
  readonly children: (tab: TabKey) => ComponentChildren;
}) {
  const [tab, setTab] = useState<TabKey>('program');
  const choose = (key: TabKey): void => {
    setTab(key);
    // Another view begins at its beginning, not where the last one was left.
    scrollTo({ top: 0 });
  };
  const tabs = TAB_KEYS.map((key) => ({ key, label: WORDS.tabs[key] }));
  return (
    <>
      <PanelHeader page={page} city={city} actions={actions} />
      <Tabs tabs={tabs} chosen={tab} onChoose={choose}>
        {children(tab)}
      </Tabs>
      <footer>
        <span>{WORDS.noNetwork}</span>
        <span>
          {page.catalogueDate === null
            ? WORDS.noCatalogue
            : WORDS.catalogueOf(formatDate(page.catalogueDate))}
        </span>
      </footer>
    </>
  );
}
