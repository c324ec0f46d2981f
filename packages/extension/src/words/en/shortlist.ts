import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Every word of the shortlist, in English. A language is a file of this shape. */
export const words = {
  title: 'Your shortlist',
  promise: 'Kept in this browser only, with your notes. It is never sent anywhere.',
  empty:
    'Nothing is on it yet. Add a program from its page, from the toolbar or from a comparison.',
  compare: (count: number) =>
    plural(count, { one: 'Compare # program', other: 'Compare # programs' }),
  status: 'Status',
  note: 'Notes',
  noteHint: 'Whom to ask, what to send, what you think of it',
  deadlines: 'Deadlines',
  day: 'Day',
  what: 'What for',
  addDeadline: 'Add a deadline',
  removeDeadline: (day: string) => `Remove the deadline of ${day}`,
  open: 'Open its page',
  remove: (name: string) => `Remove ${name}`,
  added: (date: string) => `added on ${date}`,
  ofProgram: (label: string, name: string) => `${label}: ${name}`,
  calendar: 'Deadlines as a calendar',
  calendarTitle: (label: string, program: string) => `${label}: ${program}`,
  deadline: 'Deadline',
  export: 'Export',
  import: 'Import',
  imported: (count: number) =>
    plural(count, { one: 'Imported # program.', other: 'Imported # programs.' }),
  unreadable: 'This file is no shortlist. An exported shortlist is a .json file.',
  newer: 'A newer version of this extension wrote this file.',
  refused: {
    FULL: 'The shortlist is full: 200 programs at most.',
    NOT_KEPT: 'The browser did not keep it: its storage is full or forbidden.',
  },
  statuses: {
    CONSIDERING: 'Considering',
    PREPARING: 'Preparing',
    APPLIED: 'Applied',
    OFFERED: 'Offered a place',
    ACCEPTED: 'Accepted',
    DROPPED: 'Dropped',
  },
};
/** What every language must say there, with the same arguments. */
export type ShortlistWords = typeof words;
