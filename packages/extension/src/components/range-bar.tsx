/** A range on a scale that begins at zero; hatched where there is none. The figure itself stands beside it. */
export function RangeBar({
  range,
  scale,
}: {
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly scale: number;
}) {
  if (range === null || scale <= 0) return <span class="range" data-unknown aria-hidden="true" />;
  const share = (value: number): number => Math.round((value / scale) * 1_000) / 10;
  const firm = share(range.min);
  return (
    <span class="range" aria-hidden="true">
      <i style={{ width: `${firm}%` }} />
      <i data-open style={{ insetInlineStart: `${firm}%`, width: `${share(range.max) - firm}%` }} />
    </span>
  );
}
