// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState, Recognition } from '../page/page-state.ts';
import { ServerFailure } from '../server/failure.ts';
import { pageState } from '../testing/page-state.ts';
import {
  PEER,
  answerComparison,
  answerPeers,
  answerProgram,
  fresh,
} from '../testing/panel-answers.ts';
import { SMALL_INDEX } from '../testing/small-index.ts';
import { Panel } from './panel.tsx';

const seams = vi.hoisted(() => ({
  send: vi.fn<(message: { kind: string }) => Promise<unknown>>(),
  askProgram: vi.fn<() => Promise<unknown>>(),
  askComparison: vi.fn<(server: string, slugs: readonly string[]) => Promise<unknown>>(),
  askComparables: vi.fn<() => Promise<unknown>>(),
  openOptionsPage: vi.fn<() => Promise<void>>(),
  askPeers: vi.fn<() => Promise<unknown>>(),
  create: vi.fn<(tab: { url: string }) => Promise<void>>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      openOptionsPage: seams.openOptionsPage,
      getURL: (path: string) => `chrome-extension://us${path}`,
    },
    tabs: { create: seams.create },
  },
}));
vi.mock('../messages/send.ts', () => ({ send: seams.send }));
vi.mock('../storage/settings.ts', () => ({
  readSettings: () => Promise.resolve({ server: 'http://localhost:4000' }),
}));
vi.mock('../shortlist/toggle.tsx', () => ({ ShortlistToggle: () => null }));
vi.mock('../server/ask.ts', () => seams);
vi.mock('../compare/ask-peers.ts', () => seams);
// These views have tests of their own; here it counts that their tab is shown.
vi.mock('./load-later-views.ts', () => ({
  loadDecisionViews: () =>
    Promise.resolve({
      DecisionView: () => null,
      PageDecisionView: () => null,
      ProfileView: () => null,
    }),
}));

const [program] = SMALL_INDEX.programs;
const EXACT: Recognition = { kind: 'EXACT', program: program!, by: 'ADDRESS' };
let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  seams.askProgram.mockImplementation(answerProgram);
  seams.askPeers.mockImplementation(answerPeers);
  seams.askComparables.mockImplementation(() => fresh({ comparables: [PEER] }));
  seams.askComparison.mockImplementation((_server, slugs) => answerComparison(slugs));
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.resetAllMocks();
});

async function open(page: PageState | null): Promise<void> {
  seams.send.mockImplementation((message) =>
    Promise.resolve(message.kind === 'PAGE_STATE' ? page : null),
  );
  await act(() => render(<Panel token="a-token" />, place));
  await settled();
}

/** For a machine that has much else to do. */
const PATIENCE = { timeout: 20_000 };

/** Waits until no answer is on its way. */
async function settled(): Promise<void> {
  await vi.waitFor(async () => {
    await act(settle);
    expect(place.querySelector('[role="status"], [aria-busy="true"]')).toBeNull();
  }, PATIENCE);
}

function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

async function press(name: string): Promise<void> {
  const all = [...place.querySelectorAll<HTMLElement>('button')];
  const button = all.find(
    (one) => one.getAttribute('aria-label') === name || one.textContent === name,
  );
  await act(() => button!.click());
  await settled();
}

function text(selector: string): string[] {
  return [...place.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

describe('the panel of a known program', () => {
  test('shows facts with rivals, and what no source states', async () => {
    await open(pageState(EXACT));
    expect(text('h1')).toEqual(['Master of Medicine (Psychiatry)']);
    expect(text('.where')[0]).toContain('Sydney, Australia');
    expect(text('.fact .value .rival')).toEqual(['article: 2–3 years']);
    expect(text('.unknown')).toEqual(['no source states it']);
  });

  test('says first where the page contradicts, and opens the row on request', async () => {
    const contrasts = [
      { attribute: 'duration', qualifier: 'ANY', kind: 'DIFFERS', page: [0], catalogue: [0] },
    ] as const;
    await open(pageState(EXACT, { contrasts }));
    expect(text('.notice')[0]).toContain(
      'Duration: this page says 5 years. The catalogue’s sources say 4 years.',
    );
    await press('Look at Duration');
    expect(place.querySelector<HTMLDetailsElement>('details.fact')!.open).toBe(true);
    expect(text('details.fact q')).toEqual(['5 years full-time']);
  });

  test('compares the program with its peers, itself first', async () => {
    await open(pageState(EXACT));
    await press('Compare');
    expect(seams.askComparison).toHaveBeenLastCalledWith('http://localhost:4000', [
      'alpha-psychiatry',
      'beta-psychiatry',
    ]);
    expect(text('table.peers')).toEqual([]);
    expect(text('tbody td').length).toBe(2);
  });

  test('adds, reorders and removes programs, chosen by what they are like, and opens all in a tab', async () => {
    await open(pageState(EXACT));
    await press('Compare');
    const [specialty] = place.querySelectorAll<HTMLInputElement>('.toggles input');
    await act(() => specialty!.click());
    const offered = [...place.querySelectorAll('[aria-label^="Add Alpha University"]')];
    // Beta stands there already, and the one in surgery is not of the specialty.
    expect(offered).toHaveLength(1);
    await press('Add Alpha University, MMed Psychiatry');
    expect(seams.askComparison.mock.lastCall?.[1]).toEqual([
      'alpha-psychiatry',
      'beta-psychiatry',
      'gamma-psychiatry',
    ]);
    const [, second] = place.querySelectorAll<HTMLElement>('[aria-label^="Move Alpha University"]');
    await act(() => second!.click());
    await settled();
    expect(seams.askComparison.mock.lastCall?.[1]).toEqual([
      'alpha-psychiatry',
      'gamma-psychiatry',
      'beta-psychiatry',
    ]);
    await press('Open in a full tab');
    expect(seams.create).toHaveBeenCalledWith({
      url: 'chrome-extension://us/compare.html#programs=alpha-psychiatry,gamma-psychiatry,beta-psychiatry',
    });
    await press('Remove Alpha University, MMed Psychiatry');
    expect(seams.askComparison.mock.lastCall?.[1]).toEqual(['alpha-psychiatry', 'beta-psychiatry']);
  });

  test('hides what does not differ when asked to, also after a look at another tab', async () => {
    await open(pageState(EXACT));
    await press('Compare');
    const only = (): HTMLInputElement => place.querySelector('.switch input')!;
    await act(() => only().click());
    expect(text('tbody tr')).toEqual([]);
    expect(text('.compare > p')).toEqual(['Nothing differs among these.']);
    await press('Sources');
    await press('Compare');
    expect(only().checked).toBe(true);
    await act(() => only().click());
    expect(text('tbody tr').length).toBe(1);
  });

  test('moves between tabs by arrow keys', async () => {
    await open(pageState(EXACT));
    const list = place.querySelector('[role="tablist"]')!;
    await act(() => {
      list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    });
    await settled();
    expect(text('[aria-selected="true"]')).toEqual(['Your profile']);
    expect(document.activeElement?.textContent).toBe('Your profile');
  });

  test('says what is wrong when the server is away, and asks again', async () => {
    const failure = new ServerFailure('UNREACHABLE', 'http://localhost:4000');
    seams.askProgram.mockImplementation(() => Promise.resolve({ kind: 'FAILED', failure }));
    await open(pageState(EXACT));
    expect(text('[role="alert"]')[0]).toContain('Nobody answers at http://localhost:4000.');
    await press('Open settings');
    expect(seams.openOptionsPage).toHaveBeenCalledOnce();
    seams.askProgram.mockImplementation(answerProgram);
    await press('Try again');
    expect(text('[role="alert"]')).toEqual([]);
    expect(text('.fact .value')[0]).toContain('4 years');
  });

  test('shows the last answer with its date when the server is away', async () => {
    const failure = new ServerFailure('UNREACHABLE', 'http://localhost:4000');
    const { answer } = (await answerProgram()) as { answer: object };
    seams.askProgram.mockImplementation(() =>
      Promise.resolve({ kind: 'STALE', failure, answer, date: '2026-11-20T10:00:00Z' }),
    );
    await open(pageState(EXACT));
    expect(text('[role="alert"]')[0]).toContain('Showing what it said on');
    expect(text('.fact .value')[0]).toContain('4 years');
  });
});

describe('the panel of an unknown program', () => {
  test('asks whether it is a likely one, and never shows that as the answer', async () => {
    const candidates = [
      { program: program!, institution: null, reasons: ['INSTITUTION', 'AWARD'] as const },
    ];
    await open(pageState({ kind: 'LIKELY', candidates }));
    expect(seams.askProgram).not.toHaveBeenCalled();
    expect(text('.candidates li')[0]).toContain('same institution · same award');
    await press('Yes, this one: Master of Medicine (Psychiatry)');
    expect(seams.send).toHaveBeenLastCalledWith({
      kind: 'CONFIRM',
      token: 'a-token',
      slug: 'alpha-psychiatry',
      yes: true,
    });
  });

  test('does not say that the catalogue lacks what no catalogue was there to be asked', async () => {
    await open(pageState({ kind: 'UNCHECKED' }, { institution: null, catalogueDate: null }));
    expect(text('.match')).toEqual(['catalogue not reached']);
    expect(text('section')[0]).toContain('whether it has this program is not known');
    expect(text('section')[0]).toContain('5 years');
    expect(place.querySelector('.invitation')).toBeNull();
  });

  test('shows text of the page as text', async () => {
    await open(pageState({ kind: 'NONE' }));
    expect(text('h1')).toEqual(['Master of <b>Medicine</b>']);
    expect(place.querySelector('h1 b')).toBeNull();
  });

  test('sends award, specialties and country of the program, and compares the page with peers', async () => {
    await open(pageState({ kind: 'NONE' }));
    expect(seams.askComparables).toHaveBeenCalledWith('http://localhost:4000', {
      award: 'MMed',
      specialties: ['psychiatry'],
      country: 'AU',
    });
    await press('Compare');
    expect(text('thead th')[1]).toContain('This page');
    expect(text('tbody td')[0]).toContain('5 years');
  });
});

test('a page that has gone is said to have gone', async () => {
  await open(null);
  expect(text('main')[0]).toContain('This page has gone; open the panel again.');
});

test('Escape closes the panel', async () => {
  await open(pageState(EXACT));
  dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape' }));
  expect(seams.send).toHaveBeenLastCalledWith({ kind: 'CLOSE_PANEL', token: 'a-token' });
});
