import { SourceNote } from '../components/source-note.tsx';
import { WORDS } from '../words/words.ts';
import type { UsedSource } from './used-sources.ts';

/** Every source once, with what it states. */
export function SourcesView({
  title,
  used,
}: {
  readonly title: string;
  readonly used: readonly UsedSource[];
}) {
  return (
    <section>
      <h2>{title}</h2>
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
