import { useState } from 'preact/hooks';
import { extensionUrl } from '../extension-url.ts';
import { SHORTLIST_WORDS } from '../words/shortlist.ts';
import type { ShortlistChange } from '../storage/shortlist/change.ts';
import { EntryCard } from './entry-card.tsx';
import { ShortlistFiles } from './shortlist-files.tsx';
import { useShortlist } from './use-shortlist.ts';

/** How many can be compared side by side. */
const SIDE_BY_SIDE = 10;

/** The whole shortlist, in a tab of its own. */
export function ShortlistPage() {
  const words = SHORTLIST_WORDS;
  const { entries, change } = useShortlist();
  const [said, setSaid] = useState('');
  const make = async (wanted: ShortlistChange): Promise<boolean> => {
    const refusal = await change(wanted);
    setSaid(refusal === null ? '' : words.refused[refusal]);
    return refusal === null;
  };
  if (entries === null) return <main aria-busy="true" />;
  const compared = entries.filter(({ status }) => status !== 'DROPPED').slice(0, SIDE_BY_SIDE);
  const programs = compared.map(({ slug }) => slug).join(',');
  return (
    <main>
      <h1>{words.title}</h1>
      <p class="soft">{words.promise}</p>
      <div class="actions">
        {compared.length > 1 && (
          <a
            class="button"
            data-kind="main"
            href={extensionUrl(`/compare.html#programs=${programs}`)}
          >
            {words.compare(compared.length)}
          </a>
        )}
        <ShortlistFiles entries={entries} onChange={make} onSay={setSaid} />
      </div>
      <p class="outcome" role="status">
        {said}
      </p>
      {entries.length === 0 && <p>{words.empty}</p>}
      <ul class="entries">
        {entries.map((entry) => (
          <EntryCard key={entry.slug} entry={entry} onChange={(wanted) => void make(wanted)} />
        ))}
      </ul>
    </main>
  );
}
