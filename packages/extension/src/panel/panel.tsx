import { useEffect, useState } from 'preact/hooks';
import { Tabs } from '../components/tabs.tsx';
import { send } from '../messages/send.ts';
import type { PageState } from '../page/page-state.ts';
import { readSettings } from '../storage/settings.ts';
import { WORDS } from '../words/words.ts';
import { formatDate } from './format-date.ts';
import { KnownPanel } from './known-panel.tsx';
import { PanelHeader } from './panel-header.tsx';
import type { TabKey } from './tab-keys.ts';
import { UnknownPanel } from './unknown-panel.tsx';

/** What the panel works from; null in `page` where the page has gone. */
interface Subject {
  readonly server: string;
  readonly page: PageState | null;
}

/** The whole panel. @param token names the page's state towards the background. */
export function Panel({ token }: { readonly token: string }) {
  const [subject, setSubject] = useState<Subject | null>(null);
  useEffect(() => {
    void Promise.all([readSettings(), send({ kind: 'PAGE_STATE', token })]).then(
      ([{ server }, page]) => setSubject({ server, page }),
    );
  }, [token]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close(token);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [token]);
  if (subject === null) return <main aria-label={WORDS.product} aria-busy="true" />;
  const { page, server } = subject;
  if (page === null) {
    return (
      <main aria-label={WORDS.product}>
        <section>
          <p>{WORDS.gone}</p>
        </section>
      </main>
    );
  }
  const answer = (slug: string, yes: boolean): void => {
    void send({ kind: 'CONFIRM', token, slug, yes }).then((next) =>
      setSubject({ server, page: next }),
    );
  };
  return (
    <main aria-label={WORDS.product}>
      <PanelHeader page={page} onClose={() => close(token)} onAnswer={answer} />
      <Body server={server} page={page} onAnswer={answer} />
      <footer>
        <span>{WORDS.noNetwork}</span>
        <span>
          {page.catalogueDate === null
            ? WORDS.noCatalogue
            : WORDS.catalogueOf(formatDate(page.catalogueDate))}
        </span>
      </footer>
    </main>
  );
}

function Body({
  server,
  page,
  onAnswer,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly onAnswer: (slug: string, yes: boolean) => void;
}) {
  const [tab, setTab] = useState<TabKey>('program');
  const { recognition } = page;
  const words = WORDS.tabs;
  const keys: readonly TabKey[] =
    recognition.kind === 'EXACT' ? ['program', 'compare', 'sources'] : ['program', 'compare'];
  const chosen = keys.includes(tab) ? tab : 'program';
  return (
    <Tabs tabs={keys.map((key) => ({ key, label: words[key] }))} chosen={chosen} onChoose={setTab}>
      {recognition.kind === 'EXACT' ? (
        <KnownPanel server={server} slug={recognition.program.slug} page={page} tab={chosen} />
      ) : (
        <UnknownPanel server={server} page={page} tab={chosen} onAnswer={onAnswer} />
      )}
    </Tabs>
  );
}

function close(token: string): void {
  void send({ kind: 'CLOSE_PANEL', token });
}
