import { askWordedComparison } from './ask-worded.ts';
import { RangeBar } from '../components/range-bar.tsx';
import type { AnsweredIdentity, AnsweredPeer } from '../server/answers.ts';
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
  const question = useAsked(`${server} ${slugs.join()}`, () => askWordedComparison(server, slugs));
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
              detail={detailOf(program, reasons, here)}
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
  readonly detail: string;
  readonly here: boolean;
  readonly duration: AnsweredCell | null;
  readonly scale: number;
  readonly waiting: boolean;
}) {
  return (
    <tr data-here={here}>
      <th scope="row">
        {institution.name}
        <small>{detail}</small>
      </th>
      <td>{!waiting && <RangeBar range={duration?.measure ?? null} scale={scale} />}</td>
      <td class="number">
        {duration !== null && duration.text}
        {duration === null && !waiting && <span class="soft">{WORDS.peers.notStated}</span>}
      </td>
    </tr>
  );
}

/** What tells a peer from the others: its own name where that is not the program's, else why it is one. */
function detailOf(
  program: AnsweredIdentity,
  reasons: readonly string[],
  here: AnsweredIdentity | null,
): string {
  const country = program.institution.country.name;
  if (program === here) return [country, WORDS.peers.here].join(' · ');
  if (program.shortName !== here?.shortName) return [program.shortName, country].join(' · ');
  return [country, ...reasons.slice(0, 1)].join(' · ');
}
