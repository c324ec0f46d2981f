import { expect, test } from 'vitest';
import { recognise } from '../background/recognise.ts';
import type { PageState } from '../page/page-state.ts';
import { programPage } from '../testing/program-page.ts';
import { KNOWN_ADDRESS, SMALL_INDEX } from '../testing/small-index.ts';
import type { TabAccess } from './tab-access.ts';
import { POPUP_WORDS } from '../words/popup.ts';
import { readTab, viewTab } from './tab-page.ts';

const page = programPage(KNOWN_ADDRESS, 'Psychiatry', '4 years');
const state: PageState = {
  token: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  tabId: 3,
  ...recognise(page, SMALL_INDEX, { confirmed: {}, denied: {} }),
};

/** A browser whose page is known after so many looks; waiting takes no time but is added up. */
function browserWith({ looks = 0, reached = true }: { looks?: number; reached?: boolean }) {
  const seen = { looks: 0, waited: 0, read: 0 };
  const access: TabAccess = {
    activeTab: () => Promise.resolve(3),
    stateOf: () => {
      seen.looks += 1;
      return Promise.resolve(seen.looks > looks ? state : null);
    },
    read: () => {
      seen.read += 1;
      return Promise.resolve(reached);
    },
    wait: (time) => {
      seen.waited += time;
      return Promise.resolve();
    },
  };
  return { access, seen };
}

const refusing: TabAccess = {
  activeTab: () => Promise.resolve(3),
  stateOf: () => Promise.reject(new Error('no receiving end')),
  read: () => Promise.reject(new Error('no receiving end')),
  wait: () => Promise.resolve(),
};

test('shows what is known of a tab, and reads nothing by itself', async () => {
  const { access, seen } = browserWith({});
  expect(await viewTab(3, access)).toMatchObject({ kind: 'PAGE', line: 'Exact match' });
  expect(seen.read).toBe(0);
});

test('waits for a page that was reached until it has sent itself', async () => {
  const { access, seen } = browserWith({ looks: 4 });
  expect(await readTab(3, access)).toMatchObject({ kind: 'PAGE' });
  expect(seen).toMatchObject({ looks: 5, read: 1 });
});

test('gives up on a page that never sends itself, after longer than a server may take', async () => {
  const { access, seen } = browserWith({ looks: Infinity });
  expect(await readTab(3, access)).toMatchObject({
    kind: 'UNREAD',
    text: POPUP_WORDS.nothingRead,
  });
  expect(seen.waited).toBeGreaterThan(10_000);
});

test.each([[3], [null]])('says where the browser lets nobody read (tab %j)', async (tabId) => {
  const { access, seen } = browserWith({ reached: false });
  expect(await readTab(tabId, access)).toEqual({
    kind: 'UNREAD',
    text: 'The browser does not let extensions read this page.',
    reading: false,
  });
  expect(seen.looks).toBe(0);
});

test('offers to read where there is no tab', async () => {
  const { access, seen } = browserWith({});
  expect(await viewTab(null, access)).toMatchObject({ text: 'This page has not been read.' });
  expect(seen.looks).toBe(0);
});

test.each([viewTab, readTab])('%o says that the extension did not answer', async (ask) => {
  expect(await ask(3, refusing)).toMatchObject({
    kind: 'UNREAD',
    text: POPUP_WORDS.noAnswer,
  });
});
