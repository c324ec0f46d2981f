import { SourceNote } from '../components/source-note.tsx';
import type { AnsweredFact } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { usedSources } from './used-sources.ts';

/** Every source of the program once, with what it states. */
export function SourcesView({ facts }: { readonly facts: readonly AnsweredFact[] }) {
  const used = usedSources(facts);
  return (
    <section>
      <h2>{WORDS.sources.title}</h2>
      {used.length === 0 && <p class="soft">{WORDS.sources.none}</p>}
      <ul class="sources">
        {used.map(({ source, states }) => (
          <li key={`${source.title}${source.url}${source.asOf}`}>
            <SourceNote source={source} />
            <p class="small soft">{WORDS.sources.states(states.join(' · '))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
