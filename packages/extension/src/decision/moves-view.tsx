import type { ReturnOnProgram, Sensitivity } from '@second-opinion/core';
import { DECISION_WORDS } from '../words/decision.ts';
import { moneyRange } from './format-figures.ts';

const MOVES = DECISION_WORDS.moves;
/** The inputs that move the answer least are no news. */
const SHOWN = 6;

/** What moves the answer most: a bar an input, from the answer at its lower end to that at its upper. */
export function MovesView({ returns }: { readonly returns: ReturnOnProgram }) {
  const moves = returns.sensitivity.slice(0, SHOWN);
  if (moves.length === 0) return null;
  const ends = moves.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const place = (value: number): number => ((value - least) / Math.max(1, most - least)) * 100;
  return (
    <section class="moves">
      <h2>{MOVES.title}</h2>
      <p class="soft small">{returns.headline === 'NPV' ? MOVES.ofNpv : MOVES.ofRaise}</p>
      <ol>
        {moves.map((move) => (
          <li key={move.input}>
            <span>
              {MOVES.inputs[move.input]} <small>{move.span}</small>
            </span>
            <Swing move={move} place={place} />
            <bdi class="amount">
              {moneyRange(
                { min: Math.min(move.atLow, move.atHigh), max: Math.max(move.atLow, move.atHigh) },
                returns.currency,
              )}
            </bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Swing({
  move: { atLow, atHigh },
  place,
}: {
  readonly move: Sensitivity;
  readonly place: (value: number) => number;
}) {
  const [start, end] = [place(Math.min(atLow, atHigh)), place(Math.max(atLow, atHigh))];
  return (
    <span class="swing" aria-hidden="true">
      <i style={{ insetInlineStart: `${start}%`, width: `${Math.max(1, end - start)}%` }} />
    </span>
  );
}
