import { RangeBar } from '../components/range-bar.tsx';
import type { AnsweredIdentity, AnsweredPeer } from '../server/answers.ts';
import { askComparison } from '../server/ask.ts';
import { WORDS } from '../words/words.ts';
import { type AnsweredCell, durationsOf } from './durations.ts';
import { answerOf, useAsked } from './use-asked.ts';

/** The programs that it competes with, their durations drawn on one scale. */
export function PeersView({
  server,
  title,
  peers,
  here,
}: {
  readonly server: string;
  readonly title: string;
  readonly peers: readonly AnsweredPeer[];
  /** The program itself, or null where the catalogue lacks it. */
  readonly here: AnsweredIdentity | null;
}) {
  const all = [...(here === null ? [] : [{ program: here, reasons: [] }]), ...peers];
  const slugs = all.map(({ program }) => program.slug);
  const question = useAsked(`${server} ${slugs.join()}`, () => askComparison(server, slugs));
  const answer = answerOf(question);
  const durations = answer === null ? null : durationsOf(answer.comparison);
  if (peers.length === 0) {
    return (
      <section>
        <h2>{title}</h2>
        <p class="soft">{WORDS.peers.none}</p>
      </section>
    );
  }
  const scale = Math.max(
    0,
    ...[...(durations?.values() ?? [])].map(({ measure }) => measure?.max ?? 0),
  );
  return (
    <section>
      <h2>
        {title} <span>{WORDS.peers.duration}</span>
      </h2>
      <table class="peers">
        <tbody>
          {all.map(({ program, reasons }) => (
            <Row
              key={program.slug}
              program={program}
              detail={program === here ? [WORDS.peers.here] : reasons.slice(0, 2)}
              here={program === here}
              duration={durations?.get(program.slug) ?? null}
              scale={scale}
              waiting={question.asked === null}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  program: { institution },
  detail,
  here,
  duration,
  scale,
  waiting,
}: {
  readonly program: AnsweredIdentity;
  readonly detail: readonly string[];
  readonly here: boolean;
  readonly duration: AnsweredCell | null;
  readonly scale: number;
  readonly waiting: boolean;
}) {
  return (
    <tr data-here={here}>
      <th scope="row">
        {institution.name}
        <small>{[institution.country.name, ...detail].join(' · ')}</small>
      </th>
      <td>{!waiting && <RangeBar range={duration?.measure ?? null} scale={scale} />}</td>
      <td class="number">
        {duration !== null && duration.text}
        {duration === null && !waiting && <span class="soft">{WORDS.peers.notStated}</span>}
      </td>
    </tr>
  );
}
