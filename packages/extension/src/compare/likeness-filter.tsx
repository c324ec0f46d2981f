import { WORDS } from '../words/words.ts';
import { LIKENESSES, type Likeness } from './likeness.ts';

/** In what programs must be like this one; nothing chosen asks nothing. */
export function LikenessFilter({
  wanted,
  onChoose,
}: {
  readonly wanted: readonly Likeness[];
  readonly onChoose: (wanted: readonly Likeness[]) => void;
}) {
  return (
    <div class="toggles" role="group" aria-label={WORDS.add.title}>
      {LIKENESSES.map((likeness) => (
        <label key={likeness}>
          <input
            type="checkbox"
            checked={wanted.includes(likeness)}
            onChange={() =>
              onChoose(
                LIKENESSES.filter((other) => wanted.includes(other) !== (other === likeness)),
              )
            }
          />
          <span>{WORDS.add[likeness]}</span>
        </label>
      ))}
    </div>
  );
}
