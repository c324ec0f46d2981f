import { RangeBar } from '../components/range-bar.tsx';
import type { AnsweredPeer, AnsweredRow, ComparisonAnswer } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';

/** What a peer's duration is drawn from: full-time where stated, else of any mode, else part-time. */
const MODES = ['FULL_TIME', 'ANY', 'PART_TIME'];

/** The programs that it competes with, their durations drawn on one scale. */
export function PeersView({
  title,
  peers,
  comparison,
  here,
}: {
  readonly title: string;
  readonly peers: readonly AnsweredPeer[];
  /** Null while it is on its way, or where the server refused it. */
  readonly comparison: ComparisonAnswer['comparison'] | null;
  /** The slug of the program itself, or null where the catalogue lacks it. */
  readonly here: string | null;
}) {
  if (peers.length === 0 && here === null) {
    return (
      <section>
        <h2>{WORDS.peers.similar}</h2>
        <p class="soft">{WORDS.peers.none}</p>
      </section>
    );
  }
  const columns = comparison?.__typename === 'Comparison' ? comparison.columns : [];
  const rows = comparison?.__typename === 'Comparison' ? comparison.rows : [];
  const durations = columns.map((_column, place) => durationOf(rows, place));
  const scale = Math.max(0, ...durations.map((cell) => cell?.measure?.max ?? 0));
  const reasons = new Map(peers.map(({ program, reasons: why }) => [program.slug, why]));
  return (
    <section>
      <h2>
        {title} <span>{WORDS.peers.duration}</span>
      </h2>
      <table class="peers">
        <tbody>
          {columns.map(({ program }, place) => (
            <tr key={program.slug} data-here={program.slug === here}>
              <th scope="row">
                {program.institution.name}
                <small>
                  {[
                    program.institution.country.name,
                    ...(reasons.get(program.slug) ?? []).slice(0, 2),
                  ].join(' · ')}
                </small>
              </th>
              <td>
                <RangeBar range={durations[place]?.measure ?? null} scale={scale} />
              </td>
              <td class="number">
                {durations[place] == null ? (
                  <span class="soft">{WORDS.peers.notStated}</span>
                ) : (
                  durations[place]?.text
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function durationOf(
  rows: readonly AnsweredRow[],
  place: number,
): AnsweredRow['cells'][number] | null {
  for (const mode of MODES) {
    const row = rows.find(
      ({ attribute, qualifier }) => attribute === 'DURATION' && qualifier === mode,
    );
    const cell = row?.cells[place];
    if (cell?.status === 'KNOWN') return cell;
  }
  return null;
}
