import type { AnsweredPeer } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';

/** No more than this many peers beside the program: more do not fit a panel. */
export const CHOICE_LIMIT = 5;

/** Which peers are compared. */
export function PeerChoice({
  peers,
  chosen,
  onChoose,
}: {
  readonly peers: readonly AnsweredPeer[];
  readonly chosen: readonly string[];
  readonly onChoose: (slugs: readonly string[]) => void;
}) {
  const full = chosen.length >= CHOICE_LIMIT;
  return (
    <section>
      <fieldset class="choice">
        <legend>{WORDS.compare.choose}</legend>
        {peers.map(({ program: { slug, institution, shortName } }) => {
          const on = chosen.includes(slug);
          return (
            <label key={slug}>
              <input
                type="checkbox"
                checked={on}
                disabled={full && !on}
                onChange={() =>
                  onChoose(on ? chosen.filter((other) => other !== slug) : [...chosen, slug])
                }
              />
              <span>
                {institution.name} <small class="soft">{shortName}</small>
              </span>
            </label>
          );
        })}
        {full && <p class="small soft">{WORDS.compare.limit(CHOICE_LIMIT)}</p>}
      </fieldset>
    </section>
  );
}
