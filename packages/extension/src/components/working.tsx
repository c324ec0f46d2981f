import type { Quote } from '../panel/fact-groups.ts';
import { formatPeriod } from '../panel/format-date.ts';
import { sourceName } from '../panel/source-name.ts';
import type { AnsweredClaim, AnsweredValue } from '../server/answers.ts';
import { CORE_WORDS } from '../words/core.ts';
import { WORDS } from '../words/words.ts';
import { Quotes } from './quotes.tsx';
import { Said, passedOn } from './said.tsx';
import { SourceNote } from './source-note.tsx';

/** Why a value is believed, from where, and what it was. */
export function Working({
  fact,
  quotes,
}: {
  readonly fact: AnsweredValue;
  readonly quotes: readonly Quote[];
}) {
  return (
    <div class="working">
      {quotes.length > 0 && (
        <div>
          <h3>{WORDS.quoted}</h3>
          <Quotes quotes={quotes} />
        </div>
      )}
      {fact.reason !== null && (
        <p>
          <b>{WORDS.source.why}.</b> {fact.reason}
        </p>
      )}
      {fact.certainty !== null && fact.certaintyReasons.length > 0 && (
        <p>
          <b>{CORE_WORDS.named(WORDS.source.certainty, WORDS.certainty[fact.certainty])}.</b>{' '}
          {fact.certaintyReasons.join(' ')}
        </p>
      )}
      {bySource([...fact.claims, ...fact.agreeing]).map(({ source }) => (
        <SourceNote key={keyOf(source)} source={source} />
      ))}
      {fact.conflicts.map(({ source, text }) => (
        <SourceNote key={`${keyOf(source)}${text}`} source={source} says={text} />
      ))}
      {fact.history.length > 0 && <History claims={fact.history} />}
    </div>
  );
}

/** What it was. */
function History({ claims }: { readonly claims: readonly AnsweredClaim[] }) {
  return (
    <div class="history">
      <h3>{WORDS.history(claims.length)}</h3>
      <ul>
        {claims.map(({ text, source }) => (
          <li key={`${keyOf(source)}${text}`}>
            <Said
              text={WORDS.historyLine(
                source.asOf === null ? WORDS.undated : formatPeriod(source.asOf),
                text,
              )}
              english={passedOn(claims)}
            />{' '}
            <span class="soft">({sourceName(source)})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One claim a source: a source may state several parts of one value. */
function bySource(claims: readonly AnsweredClaim[]): AnsweredClaim[] {
  return [...new Map(claims.map((claim) => [keyOf(claim.source), claim])).values()];
}

function keyOf({ title, url, asOf }: AnsweredClaim['source']): string {
  return `${title}\n${url}\n${asOf}`;
}
