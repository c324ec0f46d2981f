import { useState } from 'preact/hooks';
import { later } from '../components/later.tsx';
import type { PageState } from '../page/page-state.ts';
import { WORDS } from '../words/words.ts';
import { type DraftKind, canContribute } from './can-contribute.ts';
import { loadContribute } from './load-contribute.ts';

const ContributeView = later(loadContribute);

/** Offers to send what the page says, where the catalogue does not know it; nothing is sent by it. */
export function Invitation({
  server,
  page,
  kind,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly kind: DraftKind;
}) {
  const [open, setOpen] = useState(false);
  if (!canContribute(page, kind)) return null;
  if (open) {
    const onClose = (): void => setOpen(false);
    return <ContributeView server={server} page={page} kind={kind} onClose={onClose} />;
  }
  const { title, explain, look } = WORDS.contribute[kind];
  return (
    <section class="invitation">
      <p>
        <b>{title}</b> <span class="soft small">{explain}</span>
      </p>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {look}
      </button>
    </section>
  );
}
