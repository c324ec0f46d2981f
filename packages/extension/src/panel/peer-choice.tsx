import type { AnsweredPeer } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';

/** No more than this many peers beside the program: more do not fit a panel. */
export const CHOICE_LIMIT = 5;

/** Which peers are compared. */
export function PeerChoice({
  peers,
  chosen,
  limit,
  onChoose,
}: {
  readonly peers: readonly AnsweredPeer[];
  readonly chosen: readonly string[];
  readonly limit: number;
  readonly onChoose: (slugs: readonly string[]) => void;
}) {
  if (peers.length === 0) return null;
  const full = chosen.length >= limit;
  return (
    <section>
      <fieldset class="choice">
        <legend>
          {WORDS.compare.choose} <span>{WORDS.compare.chosen(chosen.length, limit)}</span>
        </legend>
        {peers.map(({ program: { slug, institution, shortName } }) => {
          const on = chosen.includes(slug);
          return (
            <label key={slug} data-off={full && !on}>
              <input
                type="checkbox"
                checked={on}
                disabled={full && !on}
                onChange={() =>
                  onChoose(on ? chosen.filter((other) => other !== slug) : [...chosen, slug])
                }
              />
              <span>
                {institution.name}{' '}
                <small>
                  {shortName}, {institution.country.name}
                </small>
              </span>
            </label>
          );
        })}
      </fieldset>
    </section>
  );
}
