import { LOCALE } from '../words/locale.ts';

const DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' });
const MONTH = new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'short' });
const MOMENT = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });

/** A day, "2026-11-22", or a moment in ISO form as the reader writes it; the text itself where it is neither. */
export function formatDate(iso: string): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const time = Date.parse(dayOnly ? `${iso}T12:00:00` : iso);
  if (Number.isNaN(time)) return iso;
  return (dayOnly ? DAY : MOMENT).format(time);
}

/** What a source speaks for: a day or a month as the reader writes it, a year or an academic year as it is. */
export function formatPeriod(period: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return formatDate(period);
  const time = Date.parse(`${period}-15T12:00:00`);
  return /^\d{4}-\d{2}$/.test(period) && !Number.isNaN(time) ? MONTH.format(time) : period;
}
