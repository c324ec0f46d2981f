import { isDate, parsePeriod } from './period.ts';
import type { CoreWords } from './words/core-words.ts';
import { ENGLISH } from './words/en/english.ts';

/**
 * The day whose exchange rate stands for a period: the day itself, the 15th of a month, 1 July of a year,
 * 1 January in the middle of an academic year. Never after today, since no rate is known from then.
 * @returns ISO, or null where the period is unknown.
 */
export function priceDay(period: string | null, today: string): string | null {
  const parsed = period === null ? null : parsePeriod(period);
  if (period === null || parsed === null) return null;
  const day = middleOf(period, parsed.firstYear, parsed.lastYear);
  return day > today ? today : day;
}

function middleOf(period: string, firstYear: number, lastYear: number): string {
  if (isDate(period)) return period;
  if (lastYear > firstYear) return `${firstYear + 1}-01-01`;
  return /^\d{4}-\d{2}$/.test(period) ? `${period}-15` : `${period}-07-01`;
}

/** The years whose prices a figure is made of. Prices are taken as stated: none is inflated to another year. */
export interface PriceLevel {
  /** Null where no part of the figure is dated. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** How many parts state no year. */
  readonly undated: number;
}

/** The price level of a figure from the periods of its parts. */
export function priceLevelOf(periods: readonly (string | null)[]): PriceLevel {
  const parsed = periods.map((period) => (period === null ? null : parsePeriod(period)));
  const dated = parsed.filter((period) => period !== null);
  return {
    firstYear: dated.length === 0 ? null : Math.min(...dated.map((period) => period.firstYear)),
    lastYear: dated.length === 0 ? null : Math.max(...dated.map((period) => period.lastYear)),
    undated: parsed.length - dated.length,
  };
}

/** "Prices of 2019 to 2024, as stated; 2 undated." */
export function priceLevelText(level: PriceLevel, { prices: say }: CoreWords = ENGLISH): string {
  if (level.firstYear === null || level.lastYear === null) return say.undated;
  const years =
    level.firstYear === level.lastYear
      ? `${level.firstYear}`
      : say.to(level.firstYear, level.lastYear);
  return say.stated(years, level.undated);
}
