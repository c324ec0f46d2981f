import * as v from 'valibot';
import { expect, test } from 'vitest';
import { programPage } from '../testing/program-page.ts';
import { ContentMessageSchema } from './content-message.ts';
import { MessageSchema } from './messages.ts';

const isMessage = (given: unknown): boolean =>
  v.is(MessageSchema, given) || v.is(ContentMessageSchema, given);

const token = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const snapshot = programPage('https://a.edu/x', 'Psychiatry', '2 years');

test.each([
  { kind: 'PROGRAM_PAGE' },
  { kind: 'SNAPSHOT', snapshot, token: null, visible: false },
  { kind: 'HIDE', where: 'SITE' },
  { kind: 'LINKS', hrefs: ['https://a.edu/x'] },
  { kind: 'PAGE_STATE', token },
  { kind: 'CONFIRM', token, slug: 'a', yes: true },
  { kind: 'TAB_STATE', tabId: 3 },
])('lets a message of kind $kind through', (message) => {
  expect(isMessage(message)).toBe(true);
});

test.each([
  [null],
  ['PROGRAM_PAGE'],
  [{ kind: 'ANYTHING' }],
  [{ kind: 'PAGE_STATE', token: '1' }],
  [{ kind: 'SNAPSHOT', snapshot: { url: 'https://a.edu' }, token: null, visible: false }],
  [{ kind: 'SNAPSHOT', snapshot: { ...snapshot, title: 3 }, token: null, visible: false }],
  [{ kind: 'MOVED', place: { side: 'left', edge: 'top', x: -1, y: 0 } }],
  [{ kind: 'LINKS', hrefs: Array.from({ length: 2_001 }, () => 'https://a.edu') }],
  [{ kind: 'PROGRAM_PAGE', more: 1 }],
])('ignores %j', (message) => {
  expect(isMessage(message)).toBe(false);
});

test('a script in a page may not ask what the extension’s own pages may', () => {
  expect(v.is(ContentMessageSchema, { kind: 'TAB_STATE', tabId: 3 })).toBe(false);
  expect(v.is(ContentMessageSchema, { kind: 'SHORTLIST', change: { do: 'CLEAR' } })).toBe(false);
});
