import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../components/skeleton.tsx';
import { send } from '../messages/send.ts';
import type { PageState } from '../page/page-state.ts';
import { readSettings } from '../storage/settings.ts';
import { WORDS } from '../words/words.ts';
import { KnownPanel } from './known-panel.tsx';
import type { PanelActions } from './panel-frame.tsx';
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
    void look(token).then(setSubject);
  }, [token]);
  const onClose = (): void => void send({ kind: 'CLOSE_PANEL', token });
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose();
    };
    // On release: a panel that closed on the press would leave the release to the page below.
    addEventListener('keyup', onKey);
    return () => removeEventListener('keyup', onKey);
  }, [token]);
  const answer = async (slug: string, yes: boolean): Promise<void> => {
    const page = await send({ kind: 'CONFIRM', token, slug, yes });
    setSubject((before) => (before === null ? null : { ...before, page }));
  };
  const onAnswer = (slug: string, yes: boolean): void => void answer(slug, yes);
  return (
    <div role="dialog" aria-label={WORDS.product}>
      <main aria-busy={subject === null}>
        {subject === null ? (
          <Skeleton lines={7} />
        ) : (
          <Content subject={subject} actions={{ onClose, onAnswer }} />
        )}
      </main>
    </div>
  );
}

function Content({
  subject: { server, page },
  actions,
}: {
  readonly subject: Subject;
  readonly actions: PanelActions;
}) {
  if (page === null) {
    return (
      <section class="gone">
        <p>{WORDS.gone}</p>
        <button type="button" class="button" onClick={actions.onClose}>
          {WORDS.close}
        </button>
      </section>
    );
  }
  const { recognition } = page;
  // Keyed by program, so that one program's answer never stands under another's name.
  if (recognition.kind !== 'EXACT') {
    return <UnknownPanel key="unknown" server={server} page={page} actions={actions} />;
  }
  const { slug } = recognition.program;
  return <KnownPanel key={slug} server={server} slug={slug} page={page} actions={actions} />;
}

async function look(token: string): Promise<Subject> {
  const [{ server }, page] = await Promise.all([
    readSettings(),
    send({ kind: 'PAGE_STATE', token }),
  ]);
  return { server, page };
}
