import { isDate } from '@second-opinion/core';
import type { Row } from '../reading/row.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The day that the banner over a table names, "Report generated Tuesday, 3 January 2023"; null where none does. */
export function reportDate(banner: readonly Row[]): string | null {
  for (const cell of banner.flatMap(({ cells }) => cells)) {
    const match = /generated\b.*?(\d{1,2})\s+([a-z]+)\s+(\d{4})/i.exec(cell);
    const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
    if (match === null || month === 0) continue;
    const date = `${match[3]}-${String(month).padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
    // A register of the year 0 or 9999 is a slip of the pen, not a date.
    if (isDate(date) && date > '1990' && date < '2200') return date;
  }
  return null;
}
