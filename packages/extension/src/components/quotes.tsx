import type { Quote } from '../panel/fact-groups.ts';
import { usePageLanguage } from '../panel/page-language.ts';
import { WORDS } from '../words/words.ts';

/** The page's own words, each with where it stands. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  const language = usePageLanguage();
  return quotes.map(({ words, place }) => (
    <figure key={words} class="quote">
      <q lang={language}>{words}</q>
      {place !== '' && <figcaption>{WORDS.quotedAt(place)}</figcaption>}
    </figure>
  ));
}
