import type { DateArray, EventAttributes } from 'ics';
import type { Entry } from '../storage/shortlist/entry.ts';

/** What an event is called. */
export type EventTitle = (label: string, program: string) => string;

/**
 * The deadlines of a shortlist as an iCalendar file, each a whole day, with an alarm a week before. The library is fetched only
 * when a calendar is wanted.
 * @returns null where there is no deadline
 */
export async function toCalendar(
  entries: readonly Entry[],
  title: EventTitle,
  untitled: string,
): Promise<string | null> {
  const events = entries.flatMap((entry) => eventsOf(entry, title, untitled));
  if (events.length === 0) return null;
  const { createEvents } = await import('ics');
  const { value, error } = createEvents(events);
  if (value === undefined) throw new Error('the deadlines make no calendar', { cause: error });
  return value;
}

function eventsOf(entry: Entry, title: EventTitle, untitled: string): EventAttributes[] {
  return entry.deadlines.map(({ date, label }, at) => ({
    uid: `${entry.slug}-${date}-${at}@second-opinion`,
    productId: 'second-opinion',
    title: title(label === '' ? untitled : label, entry.name),
    start: toDay(date),
    duration: { days: 1 },
    busyStatus: 'FREE',
    description: [entry.institution, entry.note].filter((part) => part !== '').join('\n'),
    alarms: [{ action: 'display', description: entry.name, trigger: { weeks: 1, before: true } }],
    ...(entry.page === null ? {} : { url: entry.page }),
  }));
}

/** "2027-03-31" as iCalendar's library takes it. */
function toDay(date: string): DateArray {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
