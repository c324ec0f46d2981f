// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { profileState } from '../profile/profile-store.ts';
import { CLAIMS, answeredProgram } from '../testing/answered-facts.ts';
import { ComparePage } from './compare-page.tsx';

const seams = vi.hoisted(() => ({
  ask: vi.fn<
    (server: string, document: string, variables: { programs?: string[] }) => Promise<unknown>
  >(),
  set: vi.fn<(values: object) => Promise<void>>(() => Promise.resolve()),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: () => Promise.resolve({}),
        set: seams.set,
        onChanged: { addListener: () => undefined },
      },
    },
  },
}));
vi.mock('../storage/settings.ts', () => ({
  readSettings: () => Promise.resolve({ server: 'http://localhost:4000' }),
}));
vi.mock('../server/ask.ts', () => seams);
vi.mock('../decision/ask-published.ts', async () => {
  const { NOTHING_PUBLISHED } = await import('../decision/published.ts');
  return { askPublished: () => Promise.resolve({ kind: 'FRESH', answer: NOTHING_PUBLISHED }) };
});
vi.mock('./plot-drawing.ts', () => ({
  drawCosts: () => document.createElement('div'),
  drawCash: () => document.createElement('div'),
  drawDurations: () => document.createElement('div'),
}));

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  seams.ask.mockImplementation((_server, _document, { programs = [] }) =>
    Promise.resolve({
      kind: 'FRESH',
      answer: {
        catalogue: { revision: '1', date: '2026-11-22' },
        comparison: {
          __typename: 'Comparison',
          columns: programs.map((slug, index) => ({
            program: answeredProgram(slug, index === 0 ? CLAIMS : CLAIMS.slice(1)),
          })),
        },
      },
    }),
  );
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.clearAllMocks();
});

/** For a machine that has much else to do. */
const PATIENCE = { timeout: 20_000 };

async function open(hash: string): Promise<void> {
  location.hash = hash;
  await act(() => render(<ComparePage />, place));
  await vi.waitFor(async () => {
    await act(() => new Promise<void>((resolve) => void setTimeout(resolve, 20)));
    expect(place.querySelector('main[aria-busy], [role=status][aria-label]')).toBeNull();
  }, PATIENCE);
}

const headings = (): string[] =>
  [...place.querySelectorAll('thead th small')].map((one) => one.textContent ?? '');

function button(name: string): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>('button')];
  return all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)!;
}

describe('the comparison in a full tab', () => {
  test('asks for the programs of its address, and lays them side by side', async () => {
    await open('#programs=alpha,beta');
    expect(seams.ask.mock.calls[0]?.[2]).toEqual({ programs: ['alpha', 'beta'] });
    expect(headings().map((text) => text.slice(0, 5))).toEqual(['alpha', 'beta ']);
    expect(place.querySelectorAll('tbody tr').length).toBeGreaterThan(5);
  });

  test('puts differences first, and hides what is equal when asked', async () => {
    await open('#programs=alpha,beta');
    const rows = (): (string | null)[] =>
      [...place.querySelectorAll('tbody:not(.figures) tr')].map((row) =>
        row.getAttribute('data-differs'),
      );
    const before = rows().length;
    const [, hide] = place.querySelectorAll<HTMLInputElement>('.switches input');
    await act(() => hide!.click());
    expect(rows().length).toBeLessThan(before);
  });

  test('reorders and removes programs, and its address follows', async () => {
    await open('#programs=alpha,beta,gamma');
    await act(() => button('Move gamma University towards the start').click());
    expect(location.hash).toBe('#programs=alpha,gamma,beta');
    await act(() => button('Remove alpha University').click());
    expect(location.hash).toBe('#programs=gamma,beta');
  });

  test('keeps weights in the profile once the hand rests, and nowhere else', async () => {
    await open('#programs=alpha,beta');
    const slider = place.querySelector<HTMLInputElement>('.weights input')!;
    await act(() => {
      slider.value = '4';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => profileState.value.profile.weights).toMatchObject({ duration: 4 });
    expect(JSON.stringify(seams.ask.mock.calls)).not.toContain('weights');
  });

  test('says what to do where its address names nothing', async () => {
    await open('#');
    expect(place.querySelector('h1')?.textContent).toBe('Nothing to compare yet');
  });
});
