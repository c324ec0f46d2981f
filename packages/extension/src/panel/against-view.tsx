import { Quotes } from '../components/quotes.tsx';
import type { PageState } from '../page/page-state.ts';
import { CORE_WORDS } from '../words/core.ts';
import { WORDS } from '../words/words.ts';
import { type AgainstEntry, type AgainstGroup, toAgainst } from './against-groups.ts';

/** The page against the catalogue, in both directions. */
export function AgainstView({ page }: { readonly page: PageState }) {
  const groups = toAgainst(page.contrasts, page.reading.claims);
  return (
    <section>
      <h2>{WORDS.against.title}</h2>
      {page.contrasts.length === 0 && <p class="soft">{WORDS.against.none}</p>}
      <dl class="against">
        {groups.map((group) => (
          <Group key={group.kind} group={group} />
        ))}
      </dl>
    </section>
  );
}

function Group({ group: { kind, title, entries } }: { readonly group: AgainstGroup }) {
  const silent = kind === 'AGREES' || kind === 'CATALOGUE_ONLY';
  return (
    <>
      <dt data-kind={kind}>
        {title}
        <small>{WORDS.against.facts(entries.length)}</small>
      </dt>
      <dd>
        {silent
          ? entries.map(({ label }) => label).join(' · ')
          : entries.map((entry) => <Said key={entry.key} entry={entry} />)}
      </dd>
    </>
  );
}

function Said({ entry: { label, text, quotes } }: { readonly entry: AgainstEntry }) {
  return (
    <details class="said">
      <summary>
        {CORE_WORDS.named(label, '')}
        <span class="soft">{text}</span>
      </summary>
      <Quotes quotes={quotes} />
    </details>
  );
}
