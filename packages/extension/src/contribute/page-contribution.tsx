import { useState } from 'preact/hooks';
import type { PageState } from '../page/page-state.ts';
import type { DraftKind } from './can-contribute.ts';
import { ContributeView } from './contribute-view.tsx';
import { draftOf } from './draft.ts';
import css from '../styles/contribute.css?inline';

/** What would be sent of a page; made once, so that what the reader has changed stays. Its styles come with it, as few open it. */
export function PageContribution({
  server,
  page,
  kind,
  onClose,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly kind: DraftKind;
  readonly onClose: () => void;
}) {
  const [draft] = useState(() => draftOf(page, kind));
  if (draft === null) return null;
  return (
    <>
      <style>{css}</style>
      <ContributeView server={server} draft={draft} onClose={onClose} />
    </>
  );
}
