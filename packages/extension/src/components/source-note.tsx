import type { AnsweredSource } from '../server/answers.ts';
import { formatDate } from '../panel/format-date.ts';
import { safeLink } from '../panel/source-name.ts';
import { PANEL_WORDS } from '../words/panel.ts';

const WORDS = PANEL_WORDS.source;

/** A source in full: who says so, for when, read when, and where to look it up. */
export function SourceNote({ source }: { readonly source: AnsweredSource }) {
  const link = safeLink(source.url);
  const read = formatDate(source.read);
  return (
    <div class="source">
      <b>{source.title}</b>
      <dl>
        <dt>{WORDS.publisher}</dt>
        <dd>
          {source.publisher === null ? '' : `${source.publisher}, `}
          {PANEL_WORDS.sourceKinds[source.kind]}
        </dd>
        <dt>{WORDS.period}</dt>
        <dd>{source.asOf ?? WORDS.noPeriod}</dd>
        <dt>{WORDS.read}</dt>
        <dd>{source.archivedCopy ? WORDS.archived(read) : read}</dd>
      </dl>
      {source.note !== null && <p class="small soft">{source.note}</p>}
      {link !== null && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {WORDS.open}
        </a>
      )}
    </div>
  );
}
