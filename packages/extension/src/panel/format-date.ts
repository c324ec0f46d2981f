import { LOCALE } from '../words/locale.ts';

const STYLES = {
  DAY: { dateStyle: 'medium' },
  MONTH: { year: 'numeric', month: 'short' },
  MOMENT: { dateStyle: 'medium', timeStyle: 'short' },
} as const;

/** Made when one is asked for: this file is loaded before it is known which language the reader speaks. */
const MADE = new Map<string, Intl.DateTimeFormat>();

function written(time: number, style: keyof typeof STYLES): string {
  const key = `${LOCALE} ${style}`;
  const format = MADE.get(key) ?? new Intl.DateTimeFormat(LOCALE, STYLES[style]);
  MADE.set(key, format);
  return format.format(time);
}

/** A day, "2026-11-22", or a moment in ISO form as the reader writes it; the text itself where it is neither. */
export function formatDate(iso: string): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const time = Date.parse(dayOnly ? `${iso}T12:00:00` : iso);
  if (Number.isNaN(time)) return iso;
  return written(time, dayOnly ? 'DAY' : 'MOMENT');
}

/** What a source speaks for: a day or a month as the reader writes it, a year or an academic year as it is. */
export function formatPeriod(period: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return formatDate(period);
  const time = Date.parse(`${period}-15T12:00:00`);
  return /^\d{4}-\d{2}$/.test(period) && !Number.isNaN(time) ? written(time, 'MONTH') : period;
}
