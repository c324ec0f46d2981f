import { expect, test } from 'vitest';
import { recognise } from '../background/recognise.ts';
import type { PageState } from '../page/page-state.ts';
import { programPage } from '../testing/program-page.ts';
import { KNOWN_ADDRESS, SMALL_INDEX } from '../testing/small-index.ts';
import { POPUP_WORDS } from '../words/popup.ts';
import { viewOf } from './popup-view.ts';

const named = { token: '7c9e6679-7425-40de-944b-e07fc1f90ae7', tabId: 3 };
const NOBODY_ASKED = { confirmed: {}, denied: {} };
const ELSEWHERE = 'https://www.beta.edu/courses/dermatology';

/** What is known of a program's page of ours. */
function stateOf(
  url: string,
  duration = '4 years',
  index: typeof SMALL_INDEX | null = SMALL_INDEX,
): PageState {
  const page = programPage(url, 'Psychiatry', duration);
  return asProgram({ ...named, ...recognise(page, index, NOBODY_ASKED) }, true);
}

function asProgram(state: PageState, isProgram: boolean): PageState {
  const verdict = { ...state.reading.verdict, isProgram };
  return { ...state, reading: { ...state.reading, verdict } };
}

const known: PageState = stateOf(KNOWN_ADDRESS);

test('names a known program with its institution, its peers and what differs', () => {
  expect(viewOf(stateOf(KNOWN_ADDRESS, '3 years full-time'))).toEqual({
    kind: 'PAGE',
    where: 'Alpha University',
    title: 'Master of Medicine (Psychiatry)',
    line: 'Exact match',
    numbers: ['7 programs to compare', '1 fact differs from the catalogue'],
    listed: {
      slug: 'alpha-psychiatry',
      name: 'Master of Medicine (Psychiatry)',
      institution: 'Alpha University',
      country: 'AU',
      page: KNOWN_ADDRESS,
    },
  });
});

test('says what agrees where nothing differs', () => {
  expect(viewOf(stateOf(KNOWN_ADDRESS, '4 years full-time'))).toMatchObject({
    numbers: ['7 programs to compare', '1 fact agrees with the catalogue'],
  });
});

test('claims no agreement where nothing was compared', () => {
  expect(viewOf({ ...known, contrasts: [] })).toMatchObject({ numbers: ['7 programs to compare'] });
});

test.each(['ADDRESS', 'CODE', 'CONFIRMED'] as const)('says how a match by %s was made', (by) => {
  const [program] = SMALL_INDEX.programs;
  const recognition = { kind: 'EXACT', program: program!, by } as const;
  expect(viewOf({ ...known, recognition })).toMatchObject({ line: POPUP_WORDS.match[by] });
});

test.each([
  [1, 'Is it this one?'],
  [2, 'Is it one of 2 programs of the catalogue?'],
])('asks where %i programs are likely, without numbers', (count, line) => {
  const candidates = SMALL_INDEX.programs
    .slice(0, count)
    .map((program) => ({ program, institution: null, reasons: [] }));
  const view = viewOf({ ...known, recognition: { kind: 'LIKELY', candidates } });
  expect(view).toMatchObject({ line, title: 'Master of Medicine (Psychiatry)', numbers: [] });
});

test('says that the catalogue lacks a program, and of an unknown domain no institution', () => {
  expect(viewOf(stateOf(ELSEWHERE))).toMatchObject({
    where: null,
    line: 'Not in the catalogue',
    numbers: [],
  });
});

test('says nothing of the catalogue before one was fetched', () => {
  expect(viewOf(stateOf(ELSEWHERE, '4 years', null))).toMatchObject({
    line: POPUP_WORDS.noCatalogue,
  });
});

test('names no program on a page that is none', () => {
  expect(viewOf(asProgram(stateOf(ELSEWHERE), false))).toMatchObject({
    title: 'This page',
    line: 'It does not look like the page of a program',
  });
});

test('says that a page has not been read', () => {
  expect(viewOf(null)).toEqual({
    kind: 'UNREAD',
    text: 'This page has not been read.',
    reading: false,
  });
});

test('speaks of one as of one', () => {
  expect([0, 1, 2].map(POPUP_WORDS.peers)).toEqual([
    'none to compare',
    '1 program to compare',
    '2 programs to compare',
  ]);
  expect(POPUP_WORDS.differs(2)).toBe('2 facts differ from the catalogue');
  expect(POPUP_WORDS.agrees(2)).toBe('2 facts agree with the catalogue');
});
