import { useState } from 'preact/hooks';
import { saveFile } from '../profile/save-file.ts';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import { shareLink } from './compared-slugs.ts';
import type { Judgement } from './judgement.ts';
import { PageHead } from './page-head.tsx';
import type { Opened } from './opened.ts';
import { toCsv } from './to-csv.ts';

const { actions, files } = COMPARE_PAGE_WORDS;

/** What the page is, and what can be done with all of it. */
export function CompareHeader({
  server,
  slugs,
  judgement,
  onOpen,
}: {
  readonly server: string;
  readonly slugs: readonly string[];
  readonly judgement: Judgement | null;
  readonly onOpen: (opened: Opened) => void;
}) {
  return (
    <PageHead title={COMPARE_PAGE_WORDS.title} text={COMPARE_PAGE_WORDS.count(slugs.length)}>
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-kind="main"
          onClick={() => onOpen({ kind: 'ADD' })}
        >
          {actions.add}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => onOpen({ kind: 'PROFILE', field: null })}
        >
          {actions.profile}
        </button>
        <CopyLink link={shareLink(server, slugs)} />
        <button
          type="button"
          class="button"
          aria-disabled={judgement === null}
          onClick={() => {
            // The mark tells spreadsheets that it is UTF-8.
            if (judgement !== null) saveFile(files.csv, `\uFEFF${toCsv(judgement)}`, 'text/csv');
          }}
        >
          {actions.csv}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {actions.print}
        </button>
      </div>
    </PageHead>
  );
}

/** Copies the link to the server's own page of these programs, and says what it carries. */
function CopyLink({ link }: { readonly link: string }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(actions.copied);
    } catch {
      setSaid(actions.notCopied(link));
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {actions.link}
      </button>
      <span class="said small" role="status">
        {said}
      </span>
    </>
  );
}
