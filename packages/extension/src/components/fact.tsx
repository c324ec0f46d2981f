import { feeHistory } from '../panel/fee-history.ts';
import type { FactLine } from '../panel/fact-groups.ts';
import { originOf } from '../panel/origin-of.ts';
import { rivalLines } from '../panel/rival-lines.ts';
import { valueParts } from '../panel/value-parts.ts';
import { WORDS } from '../words/words.ts';
import { FeePlot } from './fee-plot.tsx';
import { Quotes } from './quotes.tsx';
import { Said, passedOn } from './said.tsx';
import { Valued } from './valued.tsx';
import { Working } from './working.tsx';

/** How many rivals stand beside a value; all of them stand in its working. */
const RIVALS = 3;

/** One fact: value, certainty, source, what the page and other sources say otherwise. Its source opens in place. */
export function Fact({ line }: { readonly line: FactLine }) {
  const { id, fact, qualifier, page } = line;
  if (fact.status !== 'KNOWN') return <Unknown line={line} />;
  const fees = feeHistory(fact);
  return (
    <details class="fact" id={id} data-differs={page?.kind === 'DIFFERS'}>
      <summary>
        <span class="value">
          <Valued
            parts={valueParts(fact.text, fact.claims)}
            english={passedOn(fact.claims)}
            qualifier={qualifier}
            certainty={fact.certainty}
          />
          <PageSays page={page} />
          {fees !== null && <FeePlot fees={fees} />}
          {rivalLines(fact.conflicts, RIVALS).map((text) => (
            <span key={text} class="rival">
              <Said text={text} english={passedOn(fact.conflicts)} />
            </span>
          ))}
        </span>
        <span class="origin">{originOf(fact)}</span>
      </summary>
      <Working fact={fact} quotes={page?.quotes ?? []} />
    </details>
  );
}

/** A fact that no source states; the page itself may. */
function Unknown({ line: { id, fact, qualifier, page } }: { readonly line: FactLine }) {
  const value = (
    <span class="value">
      <span class="unknown">{fact.text}</span>
      {qualifier !== '' && <span class="soft"> {qualifier}</span>}
      <PageSays page={page} />
    </span>
  );
  if (page === null || page.quotes.length === 0) {
    return (
      <div class="fact" id={id}>
        {value}
      </div>
    );
  }
  return (
    <details class="fact" id={id}>
      <summary>
        {value}
        <span class="origin">{WORDS.onPage}</span>
      </summary>
      <div class="working">
        <Quotes quotes={page.quotes} />
      </div>
    </details>
  );
}

function PageSays({ page }: { readonly page: FactLine['page'] }) {
  if (page === null || page.kind === 'AGREES') return null;
  return (
    <span class={page.kind === 'DIFFERS' ? 'rival' : 'aside'}>{WORDS.thisPage(page.text)}</span>
  );
}
