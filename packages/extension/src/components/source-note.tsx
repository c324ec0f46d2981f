import type { AnsweredSource } from '../server/answers.ts';
import { formatDate } from '../panel/format-date.ts';
import { safeLink } from '../panel/source-name.ts';
import { WORDS } from '../words/words.ts';

const SOURCE = WORDS.source;

/** A source in full: who says so, for when, read when, and where to look it up. */
export function SourceNote({ source }: { readonly source: AnsweredSource }) {
  const link = safeLink(source.url);
  const read = formatDate(source.read);
  return (
    <div class="source">
      <b>{source.title}</b>
      <dl>
        <dt>{SOURCE.publisher}</dt>
        <dd>
          {source.publisher === null ? '' : `${source.publisher}, `}
          {WORDS.sourceKinds[source.kind]}
        </dd>
        <dt>{SOURCE.period}</dt>
        <dd>{source.asOf ?? SOURCE.noPeriod}</dd>
        <dt>{SOURCE.read}</dt>
        <dd>{source.archivedCopy ? SOURCE.archived(read) : read}</dd>
      </dl>
      {source.note !== null && <p class="small soft">{source.note}</p>}
      {link !== null && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {SOURCE.open}
        </a>
      )}
    </div>
  );
}
