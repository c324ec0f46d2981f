import type { PartOfCost } from './cost-parts.ts';

/** What a cost is made of as one bar: each part its middle, an unknown one hatched. The figures stand beside it. */
export function PartsBar({
  parts,
  scale,
}: {
  readonly parts: readonly PartOfCost[];
  readonly scale?: number;
}) {
  const middles = parts.map(({ range }) =>
    range === null ? 0 : Math.max(0, (range.min + range.max) / 2),
  );
  const whole = scale ?? middles.reduce((sum, middle) => sum + middle, 0);
  const gap = parts.some(({ incomplete }) => incomplete);
  return (
    <span class="parts-bar" aria-hidden="true">
      {whole > 0 &&
        parts.map(({ part }, place) => (
          <i
            key={part}
            data-part={part}
            style={{ flexBasis: `${((middles[place] ?? 0) / whole) * 100}%` }}
          />
        ))}
      {(gap || whole === 0) && <i data-part="UNKNOWN" />}
    </span>
  );
}
