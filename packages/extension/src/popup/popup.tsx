import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../messages/send.ts';
import { POPUP_WORDS } from '../words/popup.ts';
import { ShortlistToggle } from '../shortlist/toggle.tsx';
import { BadgeSwitches } from './badge-switches.tsx';
import { PageSummary } from './page-summary.tsx';
import { SearchBox } from './search-box.tsx';
import { SITE_ACCESS } from '../sites/site-access.ts';
import { ShortlistLink } from './shortlist-link.tsx';
import { SiteSwitch } from './site-switch.tsx';
import type { PopupView } from './popup-view.ts';
import { TAB_ACCESS } from './tab-access.ts';
import { readTab, viewTab } from './tab-page.ts';

/** The whole popup: what is known of the tab, and one thing to do about it. */
export function Popup() {
  const [tabId, setTabId] = useState<number | null>(null);
  const [view, setView] = useState<PopupView>({ kind: 'LOADING' });
  useEffect(() => {
    const load = async (): Promise<void> => {
      const active = await TAB_ACCESS.activeTab();
      setTabId(active);
      setView(await viewTab(active, TAB_ACCESS));
    };
    void load();
  }, []);
  const act = async (): Promise<void> => {
    if (view.kind === 'PAGE' && tabId !== null) {
      await send({ kind: 'OPEN_PANEL', tabId });
      window.close();
    }
    if (view.kind === 'UNREAD' && !view.reading) {
      setView({ kind: 'UNREAD', text: POPUP_WORDS.reading, reading: true });
      setView(await readTab(tabId, TAB_ACCESS));
    }
  };
  const busy = view.kind === 'LOADING' || (view.kind === 'UNREAD' && view.reading);
  // One button for both, so that the keyboard's focus stays when reading has ended.
  return (
    <main aria-busy={busy} data-kind={view.kind}>
      <h1 class="product small soft">{POPUP_WORDS.product}</h1>
      <div class="known" role="status">
        {view.kind === 'UNREAD' && <p>{view.text}</p>}
        {view.kind === 'PAGE' && <PageSummary page={view} />}
      </div>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-kind="main"
          aria-disabled={busy}
          onClick={() => void act()}
        >
          {view.kind === 'UNREAD' ? POPUP_WORDS.read : POPUP_WORDS.open}
        </button>
        {view.kind === 'PAGE' && view.listed !== null && (
          <ShortlistToggle program={view.listed} words={POPUP_WORDS.shortlist} />
        )}
      </div>
      <SearchBox />
      {tabId !== null && <SiteSwitch tabId={tabId} access={SITE_ACCESS} />}
      {view.kind === 'PAGE' && tabId !== null && <BadgeSwitches tabId={tabId} />}
      <footer>
        <ShortlistLink />
        <button type="button" class="link" onClick={() => void openSettings()}>
          {POPUP_WORDS.settings}
        </button>
      </footer>
    </main>
  );
}

async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
