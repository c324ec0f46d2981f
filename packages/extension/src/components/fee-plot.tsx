import type { FeeOfYear } from '../panel/fee-history.ts';
import { formatPeriod } from '../panel/format-date.ts';
import { CORE_WORDS } from '../words/core.ts';
import { WORDS } from '../words/words.ts';

const WIDTH = 220;
const HEIGHT = 44;
const EDGE = 5;

/** The course of a fee as a line from year to year, on a scale that begins at nothing. Its text says the ends. */
export function FeePlot({ fees }: { readonly fees: readonly FeeOfYear[] }) {
  const [first, last] = [fees[0], fees.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...fees.map(({ money }) => money.minor));
  const x = (year: number): number =>
    EDGE + ((year - first.year) / Math.max(1, last.year - first.year)) * (WIDTH - 2 * EDGE);
  const y = (minor: number): number =>
    HEIGHT - EDGE - (minor / Math.max(1, most)) * (HEIGHT - 2 * EDGE);
  const said = WORDS.feeCourse(
    formatPeriod(first.period),
    first.text,
    formatPeriod(last.period),
    last.text,
  );
  return (
    <figure class="fee-plot" aria-label={said}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <path class="floor" d={`M0 ${HEIGHT - EDGE}H${WIDTH}`} />
        <path
          class="course"
          d={fees
            .map(
              ({ year, money }, place) => `${place === 0 ? 'M' : 'L'}${x(year)} ${y(money.minor)}`,
            )
            .join('')}
        />
        {fees.map(({ year, money, text, period }) => (
          <circle key={year} cx={x(year)} cy={y(money.minor)} r={year === last.year ? 3.5 : 2.5}>
            <title>{CORE_WORDS.named(formatPeriod(period), text)}</title>
          </circle>
        ))}
      </svg>
      <span class="years" aria-hidden="true">
        <span>{formatPeriod(first.period)}</span>
        <span>{formatPeriod(last.period)}</span>
      </span>
    </figure>
  );
}
