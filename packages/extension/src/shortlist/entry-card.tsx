import { countryName } from '@second-opinion/core';
import { formatDate } from '../panel/format-date.ts';
import { SHORTLIST_WORDS } from '../words/shortlist.ts';
import type { ShortlistChange } from '../storage/shortlist/change.ts';
import { DeadlinesEditor } from './deadlines-editor.tsx';
import { type Entry, SHORTLIST_LIMITS, STATUSES } from '../storage/shortlist/entry.ts';
import { LOCALE } from '../words/locale.ts';

/** One program of the shortlist with all that the reader keeps of it. */
export function EntryCard({
  entry,
  onChange,
}: {
  readonly entry: Entry;
  readonly onChange: (change: ShortlistChange) => void;
}) {
  const words = SHORTLIST_WORDS;
  const { slug, name, institution, country, page, added, status, note } = entry;
  const where = [institution, country === null ? '' : countryName(country, LOCALE)];
  return (
    <li class="entry" data-status={status}>
      <div class="head">
        <h2>{name}</h2>
        <StatusChoice entry={entry} onChange={onChange} />
        <p class="small soft">
          {where.filter((part) => part !== '').join(' · ')} ·{' '}
          {words.added(formatDate(added.slice(0, 10)))}
        </p>
      </div>
      <textarea
        rows={2}
        maxLength={SHORTLIST_LIMITS.note}
        aria-label={words.ofProgram(words.note, name)}
        placeholder={words.noteHint}
        value={note}
        onChange={({ currentTarget }) => onChange({ do: 'NOTE', slug, note: currentTarget.value })}
      />
      <DeadlinesEditor
        entry={entry}
        onChange={(deadlines) => onChange({ do: 'DEADLINES', slug, deadlines })}
      />
      <p class="buttons small">
        {page !== null && (
          <a href={page} target="_blank" rel="noopener noreferrer">
            {words.open}
            <span class="visually-hidden">: {name}</span>
          </a>
        )}
        <button type="button" class="link" onClick={() => onChange({ do: 'REMOVE', slug })}>
          {words.remove(name)}
        </button>
      </p>
    </li>
  );
}

/** How far the reader has come with it. */
function StatusChoice({
  entry: { slug, name, status },
  onChange,
}: {
  readonly entry: Entry;
  readonly onChange: (change: ShortlistChange) => void;
}) {
  const words = SHORTLIST_WORDS;
  const choose = (chosen: string): void => {
    const next = STATUSES.find((known) => known === chosen);
    if (next !== undefined) onChange({ do: 'STATUS', slug, status: next });
  };
  return (
    <select
      aria-label={words.ofProgram(words.status, name)}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {STATUSES.map((known) => (
        <option key={known} value={known} selected={known === status}>
          {words.statuses[known]}
        </option>
      ))}
    </select>
  );
}
