import { formatDate, formatPeriod } from '../panel/format-date.ts';
import { safeLink } from '../panel/source-name.ts';
import type { AnsweredSource } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';

const SOURCE = WORDS.source;

/** A source in full: who says so, for when, read when, and where to look it up. */
export function SourceNote({
  source,
  says,
}: {
  readonly source: AnsweredSource;
  /** What it says where that is not what the fact itself says. */
  readonly says?: string;
}) {
  const link = safeLink(source.url);
  const read = formatDate(source.read);
  return (
    <div class="source">
      <b>{source.title}</b>
      {says !== undefined && <span class="rival">{SOURCE.says(says)}</span>}
      <dl>
        <dt>{SOURCE.publisher}</dt>
        <dd>
          {source.publisher === null ? '' : `${source.publisher}, `}
          {WORDS.sourceKinds[source.kind]}
        </dd>
        <dt>{SOURCE.period}</dt>
        <dd>{source.asOf === null ? SOURCE.noPeriod : formatPeriod(source.asOf)}</dd>
        <dt>{SOURCE.read}</dt>
        <dd>{source.archivedCopy ? SOURCE.archived(read) : read}</dd>
      </dl>
      {source.note !== null && (
        <p class="small soft" lang="en">
          {source.note}
        </p>
      )}
      {link !== null && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {SOURCE.open}
          <span class="visually-hidden">, {source.title}</span>
        </a>
      )}
    </div>
  );
}
