import type { Quote } from '../panel/fact-groups.ts';
import { WORDS } from '../words/words.ts';

/** The page's own words, each with where it stands. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return quotes.map(({ words, place }) => (
    <figure key={words} class="quote">
      <q>{words}</q>
      {place !== '' && <figcaption>{WORDS.quotedAt(place)}</figcaption>}
    </figure>
  ));
}
