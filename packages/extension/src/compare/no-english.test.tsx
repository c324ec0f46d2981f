// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { CLAIMS, answeredProgram } from '../testing/answered-facts.ts';
import { PAGE } from '../testing/judged.ts';
import { isSentence } from '../testing/texts-of.ts';
import { type Language, LANGUAGES } from '../words/language.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: () => Promise.resolve({}),
        set: () => Promise.resolve(),
        onChanged: { addListener: () => undefined },
      },
    },
  },
}));
vi.mock('../storage/settings.ts', () => ({
  readSettings: () => Promise.resolve({ server: 'http://localhost:4000' }),
}));
vi.mock('../server/ask.ts', () => ({
  ask: (_server: string, _document: string, { programs = [] }: { programs?: string[] }) =>
    Promise.resolve({
      kind: 'FRESH',
      answer: {
        catalogue: { revision: '1', date: '2026-11-22' },
        comparison: {
          __typename: 'Comparison',
          columns: programs.map((slug, place) => ({
            program: answeredProgram(slug, place === 0 ? CLAIMS : CLAIMS.slice(1)),
          })),
        },
      },
    }),
}));
vi.mock('../decision/ask-published.ts', async () => {
  const { NOTHING_PUBLISHED } = await import('../decision/published.ts');
  return { askPublished: () => Promise.resolve({ kind: 'FRESH', answer: NOTHING_PUBLISHED }) };
});
vi.mock('./plot-drawing.ts', () => ({
  drawCosts: () => document.createElement('div'),
  drawCash: () => document.createElement('div'),
  drawDurations: () => document.createElement('div'),
}));

/** Every text of the page in a language, which is loaded before it is. */
async function textsIn(language: Language): Promise<ReadonlySet<string>> {
  vi.resetModules();
  const areas = await Promise.all([
    import('../words/compare-page.ts').then((area) => area.loadComparePageWords),
    import('../words/core.ts').then((area) => area.loadCoreWords),
    import('../words/words.ts').then((area) => area.loadPanelWords),
    import('../words/decision.ts').then((area) => area.loadDecisionWords),
    import('../words/profile.ts').then((area) => area.loadProfileWords),
    import('../words/failures.ts').then((area) => area.loadFailureWords),
  ]);
  await Promise.all(areas.map((load) => load(language)));
  const { writeAs } = await import('../words/locale.ts');
  writeAs(language);
  const { render } = await import('preact');
  const { act } = await import('preact/test-utils');
  const { textsIn: textsOfPlace } = await import('../testing/texts-of.ts');
  const { ComparePage } = await import('./compare-page.tsx');
  const place = document.createElement('div');
  document.body.append(place);
  location.hash = '#programs=alpha,beta';
  await act(() => render(<ComparePage />, place));
  await vi.waitFor(
    async () => {
      await act(() => new Promise<void>((resolve) => void setTimeout(resolve, 20)));
      expect(place.querySelectorAll('tbody tr').length).toBeGreaterThan(5);
    },
    { timeout: 20_000 },
  );
  const texts = new Set(textsOfPlace(place));
  render(null, place);
  place.remove();
  return texts;
}

/** Names of programs, institutions and sources are theirs, in every language. */
const DATA: readonly string[] = [PAGE.title, 'MMed Psychiatry', 'University', 'Alpha', 'http'];

const isData = (text: string): boolean => DATA.some((own) => text.includes(own));

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  test('the page that compares leaves no sentence in English', async () => {
    const [english, own] = [await textsIn('en'), await textsIn(language)];
    expect(english.size).toBeGreaterThan(40);
    const left = [...own].filter((text) => isSentence(text) && english.has(text));
    expect(left.filter((text) => !isData(text))).toEqual([]);
  }, 60_000);
});
