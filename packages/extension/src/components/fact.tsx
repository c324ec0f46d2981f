import type { AnsweredClaim, AnsweredFact } from '../server/answers.ts';
import type { FactLine } from '../panel/fact-groups.ts';
import { sourceName } from '../panel/source-name.ts';
import { WORDS } from '../words/words.ts';
import { Certainty } from './certainty.tsx';
import { SourceNote } from './source-note.tsx';

/** One fact: value, certainty, source, what the page and other sources say otherwise. Its source opens in place. */
export function Fact({ line }: { readonly line: FactLine }) {
  const { fact, qualifier, page } = line;
  if (fact.status !== 'KNOWN') {
    return (
      <div class="fact" id={line.id}>
        <span class="unknown">{fact.text}</span>
        <PageSays page={page} />
      </div>
    );
  }
  return (
    <details class="fact" id={line.id}>
      <summary>
        <span class="value">
          {fact.text}
          {qualifier !== '' && <span class="soft"> {qualifier}</span>}{' '}
          {fact.certainty !== null && <Certainty grade={fact.certainty} />}
          <PageSays page={page} />
          <Rivals claims={fact.conflicts} />
        </span>
        <span class="origin">{originOf(fact)}</span>
      </summary>
      <Working fact={fact} words={page?.words ?? []} />
    </details>
  );
}

function PageSays({ page }: { readonly page: FactLine['page'] }) {
  if (page === null || page.kind === 'AGREES') return null;
  return (
    <span class={page.kind === 'DIFFERS' ? 'rival' : 'aside'}>{WORDS.thisPage(page.text)}</span>
  );
}

/** Rivals in a line each, the same text once. */
function Rivals({ claims }: { readonly claims: readonly AnsweredClaim[] }) {
  const lines = new Set(claims.map(({ source, text }) => WORDS.rival(sourceName(source), text)));
  return [...lines].slice(0, 3).map((line) => (
    <span key={line} class="rival">
      {line}
    </span>
  ));
}

function originOf({ claims, agreeing }: AnsweredFact): string {
  const [first] = claims;
  if (first === undefined) return '';
  const others =
    new Set([...claims, ...agreeing].map(({ source }) => `${source.title}${source.url}`)).size - 1;
  const name = sourceName(first.source);
  return others > 0 ? `${name} ${WORDS.andMore(others)}` : name;
}

/** Why the value is believed, from where, and what it was. */
function Working({
  fact,
  words,
}: {
  readonly fact: AnsweredFact;
  readonly words: readonly string[];
}) {
  const sources = new Map(
    [...fact.claims, ...fact.agreeing, ...fact.conflicts].map(({ source }) => [
      `${source.title}${source.url}`,
      source,
    ]),
  );
  return (
    <div class="working">
      {words.map((text) => (
        <q key={text}>{text}</q>
      ))}
      {fact.reason !== null && (
        <p>
          <b>{WORDS.source.why}.</b> {fact.reason}
        </p>
      )}
      {fact.certainty !== null && fact.certaintyReasons.length > 0 && (
        <p>
          <b>
            {WORDS.source.certainty}: {WORDS.certainty[fact.certainty]}.
          </b>{' '}
          {fact.certaintyReasons.join(' ')}
        </p>
      )}
      {[...sources].map(([key, source]) => (
        <SourceNote key={key} source={source} />
      ))}
      {fact.history.length > 0 && (
        <div class="history">
          <b>{WORDS.history(fact.history.length)}</b>
          <ul>
            {fact.history.map(({ text, source }) => (
              <li key={`${source.title}${source.asOf}${text}`}>
                {source.asOf}: {text} <span class="soft">({sourceName(source)})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
