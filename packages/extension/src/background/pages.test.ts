import { beforeEach, expect, test, vi } from 'vitest';
import { programPage } from '../testing/program-page.ts';
import { KNOWN_ADDRESS, SMALL_INDEX } from '../testing/small-index.ts';
import { confirm, recogniseUnchecked, stateOfTab, stateOfToken, takeIn } from './pages.ts';

type Change = object | ((before: object) => object);

const seams = vi.hoisted(() => ({
  settings: { server: 'http://localhost:4000', badgeOffSites: [], confirmed: {}, denied: {} },
  full: false,
  away: false,
  tellOverlay: vi.fn<(tabId: number, message: object) => Promise<boolean>>(() =>
    Promise.resolve(true),
  ),
}));
vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }));
vi.mock('../storage/settings.ts', () => ({
  readSettings: () =>
    Promise.resolve({ badgeOff: false, badgePlace: null, language: 'en', ...seams.settings }),
  changeSettings: (change: Change) => {
    if (seams.full) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    Object.assign(seams.settings, typeof change === 'function' ? change(seams.settings) : change);
    return Promise.resolve();
  },
}));
vi.mock('./index-keeper.ts', () => ({
  keptIndex: () => Promise.resolve(seams.away ? null : SMALL_INDEX),
  refreshIndex: () =>
    seams.away ? Promise.reject(new Error('away')) : Promise.resolve(SMALL_INDEX),
}));
vi.mock('./injection.ts', () => ({ tellOverlay: seams.tellOverlay }));
vi.mock('./toolbar.ts', () => ({ showOnToolbar: () => Promise.resolve() }));

beforeEach(() => {
  seams.full = false;
  seams.away = false;
  seams.settings = { ...seams.settings, confirmed: {}, denied: {} };
});

const page = programPage(KNOWN_ADDRESS, 'Psychiatry', '4 years');

async function tokenOf(tabId: number): Promise<string> {
  return (await takeIn(tabId, page, null, false)).badge.token;
}

test('a page that is sent twice before it has heard its token is known under one', async () => {
  const [first, second] = await Promise.all([tokenOf(31), tokenOf(31)]);
  expect(second).toBe(first);
  expect((await stateOfToken(first, 31))?.url).toBe(page.url);
});

test('another page in the same tab gets a token of its own', async () => {
  const first = await tokenOf(32);
  const other = programPage('http://www.sydney.edu.au/courses/other', 'Surgery', '4 years');
  expect((await takeIn(32, other, null, false)).badge.token).not.toBe(first);
});

test('a program that the reader denies is a question or nothing from then on', async () => {
  const token = await tokenOf(3);
  const [slug] = SMALL_INDEX.programs.map((program) => program.slug);
  const state = await confirm(token, slug ?? '', false);
  expect(Object.values(seams.settings.denied)).toEqual([[slug]]);
  expect(state?.recognition.kind).not.toBe('EXACT');
});

test('storage that is full leaves the page as it was, and the panel with it', async () => {
  vi.stubGlobal('reportError', vi.fn<(error: unknown) => void>());
  const token = await tokenOf(4);
  const before = await stateOfToken(token, 4);
  seams.full = true;
  const [slug] = SMALL_INDEX.programs.map((program) => program.slug);
  expect(await confirm(token, slug ?? '', false)).toEqual(before);
  expect(seams.settings.denied).toEqual({});
  expect(await stateOfTab(4)).toEqual(before);
  vi.unstubAllGlobals();
});

test('a page without a catalogue is not said to be in none, and is recognised once there is one', async () => {
  seams.away = true;
  const shown = await takeIn(5, page, null, false);
  expect(shown).toMatchObject({ badge: { detail: 'catalogue not reached' } });
  expect((await stateOfToken(shown.badge.token, 5))?.recognition.kind).toBe('UNCHECKED');
  seams.away = false;
  seams.tellOverlay.mockClear();
  await recogniseUnchecked();
  expect(seams.tellOverlay).toHaveBeenCalledExactlyOnceWith(
    5,
    expect.objectContaining({ kind: 'SHOW' }),
  );
  expect((await stateOfTab(5))?.recognition.kind).toBe('EXACT');
});

test('a panel that opens tries once more for a catalogue', async () => {
  seams.away = true;
  const { badge } = await takeIn(6, page, null, false);
  seams.away = false;
  expect((await stateOfToken(badge.token, 6))?.recognition.kind).toBe('EXACT');
});

test('nothing is said under a token that nobody gave', async () => {
  expect(await confirm(crypto.randomUUID(), 'any', true)).toBeNull();
});
