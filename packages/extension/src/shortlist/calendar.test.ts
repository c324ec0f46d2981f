import { expect, test } from 'vitest';
import { entry } from '../testing/entry.ts';
import { toCalendar } from './calendar.ts';

const title = (label: string, program: string): string => `${label}: ${program}`;

test('each deadline is a whole day, named, with its page', async () => {
  const deadlines = [
    { date: '2027-03-31', label: 'Applications close' },
    { date: '2027-05-01', label: '' },
  ];
  const calendar = (await toCalendar([entry('a', { deadlines })], title, 'Deadline')) ?? '';
  const lines = calendar.replaceAll('\r\n\t', '').split('\r\n');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(lines).toContain('DTSTART;VALUE=DATE:20270331');
  expect(lines).toContain('SUMMARY:Applications close: Master of Medicine (Psychiatry)');
  expect(lines).toContain('SUMMARY:Deadline: Master of Medicine (Psychiatry)');
  expect(lines).toContain('URL:https://www.alpha.edu.au/courses/psychiatry');
});

test('what the reader wrote cannot add lines of its own', async () => {
  const deadlines = [{ date: '2027-03-31', label: 'x\r\nATTACH:https://elsewhere.example' }];
  const calendar = (await toCalendar([entry('a', { deadlines })], title, 'Deadline')) ?? '';
  expect(calendar.split(/\r?\n/).some((line) => line.startsWith('ATTACH'))).toBe(false);
});

test('there is none without deadlines', async () => {
  expect(await toCalendar([entry('a')], title, 'Deadline')).toBeNull();
});
