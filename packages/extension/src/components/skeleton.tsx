import { WORDS } from '../words/words.ts';

/** Widths in per cent, so that it looks like text. */
const WIDTHS = [72, 90, 64, 80, 56, 86, 68];

/** Grey lines in place of text that is on its way. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  return (
    <section role="status" aria-label={WORDS.loading}>
      {WIDTHS.slice(0, lines).map((width) => (
        <span key={width} class="skeleton" style={{ width: `${width}%` }} />
      ))}
    </section>
  );
}
