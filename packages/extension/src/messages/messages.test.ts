import * as v from 'valibot';
import { expect, test } from 'vitest';
import { programPage } from '../testing/program-page.ts';
import { MessageSchema } from './messages.ts';

const token = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const snapshot = programPage('https://a.edu/x', 'Psychiatry', '2 years');

test.each([
  { kind: 'PROGRAM_PAGE' },
  { kind: 'SNAPSHOT', snapshot, token: null },
  { kind: 'PAGE_STATE', token },
  { kind: 'CONFIRM', token, slug: 'a', yes: true },
  { kind: 'TAB_STATE', tabId: 3 },
])('lets a message of kind $kind through', (message) => {
  expect(v.is(MessageSchema, message)).toBe(true);
});

test.each([
  [null],
  ['PROGRAM_PAGE'],
  [{ kind: 'ANYTHING' }],
  [{ kind: 'PAGE_STATE', token: '1' }],
  [{ kind: 'SNAPSHOT', snapshot: { url: 'https://a.edu' }, token: null }],
  [{ kind: 'SNAPSHOT', snapshot: { ...snapshot, title: 3 }, token: null }],
  [{ kind: 'PROGRAM_PAGE', more: 1 }],
])('ignores %j', (message) => {
  expect(v.is(MessageSchema, message)).toBe(false);
});
