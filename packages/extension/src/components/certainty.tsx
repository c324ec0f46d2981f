import type { AnsweredValue } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';

const DOTS = { HIGH: 4, MODERATE: 3, LOW: 2, VERY_LOW: 1 } as const;

/** Four dots, as many filled as the certainty has grades; the words stand beside for those who hear them. */
export function Certainty({ grade }: { readonly grade: NonNullable<AnsweredValue['certainty']> }) {
  const filled = DOTS[grade];
  return (
    <span
      class="certainty"
      role="img"
      aria-label={WORDS.certainty[grade]}
      title={WORDS.certainty[grade]}
    >
      {[1, 2, 3, 4].map((dot) => (
        <i key={dot} data-filled={dot <= filled} />
      ))}
    </span>
  );
}
