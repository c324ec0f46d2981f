// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ENGLISH_FACTS, ENGLISH_ROWS, OWN_WORDS } from '../testing/english-answer.ts';
import { PAGE } from '../testing/judged.ts';
import { identity } from '../testing/answered.ts';
import { pageState } from '../testing/page-state.ts';
import { PEER, answerPeers, fresh } from '../testing/panel-answers.ts';
import { SMALL_INDEX } from '../testing/small-index.ts';
import { isSentence } from '../testing/texts-of.ts';
import { type Language, LANGUAGES } from '../words/language.ts';

const seams = vi.hoisted(() => ({
  send: vi.fn<() => Promise<unknown>>(),
  askProgram: vi.fn<() => Promise<unknown>>(),
  askComparison: vi.fn<() => Promise<unknown>>(),
  askComparables: vi.fn<() => Promise<unknown>>(),
  askPeers: vi.fn<() => Promise<unknown>>(),
}));
vi.mock('wxt/browser', () => ({ browser: { runtime: {} } }));
vi.mock('../messages/send.ts', () => ({ send: seams.send }));
vi.mock('../storage/settings.ts', () => ({
  readSettings: () => Promise.resolve({ server: 'http://localhost:4000' }),
}));
vi.mock('../shortlist/toggle.tsx', () => ({ ShortlistToggle: () => null }));
vi.mock('../server/ask.ts', () => seams);
vi.mock('../compare/ask-peers.ts', () => seams);

const [program] = SMALL_INDEX.programs;

beforeEach(() => {
  seams.send.mockResolvedValue(
    pageState(
      { kind: 'EXACT', program: program!, by: 'ADDRESS' },
      {
        contrasts: [
          {
            attribute: 'duration',
            qualifier: 'FULL_TIME',
            kind: 'DIFFERS',
            page: [0],
            catalogue: [0],
          },
          {
            attribute: 'intake',
            qualifier: null,
            kind: 'CATALOGUE_ONLY',
            page: [],
            catalogue: [0],
          },
        ],
      },
    ),
  );
  const facts = { ...identity('alpha-psychiatry'), peers: [PEER], resolved: ENGLISH_FACTS };
  seams.askProgram.mockImplementation(() => fresh({ program: facts }));
  seams.askComparison.mockImplementation(() =>
    fresh({
      comparison: {
        __typename: 'Comparison',
        columns: [{ program: identity('alpha-psychiatry') }, { program: PEER.program }],
        rows: ENGLISH_ROWS,
      },
    }),
  );
  seams.askPeers.mockImplementation(answerPeers);
});

/** What the first tab, Compare and Sources show in a language, tab by tab. */
async function textsIn(language: Language): Promise<readonly ReadonlySet<string>[]> {
  vi.resetModules();
  const areas = await Promise.all([
    import('../words/core.ts').then((area) => area.loadCoreWords),
    import('../words/words.ts').then((area) => area.loadPanelWords),
    import('../words/failures.ts').then((area) => area.loadFailureWords),
  ]);
  await Promise.all(areas.map((load) => load(language)));
  const { writeAs } = await import('../words/locale.ts');
  writeAs(language);
  const { render } = await import('preact');
  const { act } = await import('preact/test-utils');
  const { textsIn: textsOfPlace } = await import('../testing/texts-of.ts');
  const { Panel } = await import('./panel.tsx');
  const { TAB_KEYS } = await import('./tab-keys.ts');
  const place = document.createElement('div');
  document.body.append(place);
  await act(() => render(<Panel token="a-token" />, place));
  const shown: ReadonlySet<string>[] = [];
  for (const tab of ['program', 'compare', 'sources'] as const) {
    const at = TAB_KEYS.indexOf(tab);
    await vi.waitFor(
      async () => {
        await act(() => place.querySelectorAll<HTMLElement>('[role="tab"]')[at]!.click());
        expect(
          place.querySelector('[role="tabpanel"] [role="status"], [aria-busy="true"]'),
        ).toBeNull();
      },
      { timeout: 20_000 },
    );
    shown.push(new Set(textsOfPlace(place)));
  }
  render(null, place);
  place.remove();
  return shown;
}

/** What institutions, sources and pages say is theirs, in every language. */
const DATA: readonly string[] = [
  ...Object.values(OWN_WORDS),
  PAGE.title,
  'Master of Medicine (Psychiatry)',
  'MMed Psychiatry',
  'Alpha University',
  '5 years full-time',
];

const isData = (text: string): boolean => DATA.some((own) => text.includes(own));

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  test('this program, Compare and Sources leave no sentence in English', async () => {
    const english = await textsIn('en');
    const own = await textsIn(language);
    expect(english.map((texts) => texts.size > 20)).toEqual([true, true, true]);
    const left = own.flatMap((texts, tab) =>
      [...texts].filter((text) => isSentence(text) && english[tab]?.has(text) === true),
    );
    expect(left.filter((text) => !isData(text))).toEqual([]);
  }, 60_000);

  test('what is passed on in English is marked so, and a page’s words as its own', async () => {
    await textsIn(language);
    const marked: string[] = [];
    const { render } = await import('preact');
    const { act } = await import('preact/test-utils');
    const { Panel } = await import('./panel.tsx');
    const place = document.createElement('div');
    document.body.append(place);
    await act(() => render(<Panel token="a-token" />, place));
    await vi.waitFor(
      async () => {
        await act(() => new Promise<void>((resolve) => void setTimeout(resolve, 0)));
        expect(place.querySelector('dl.facts')).not.toBeNull();
      },
      { timeout: 20_000 },
    );
    for (const element of place.querySelectorAll('[lang="en"]')) marked.push(element.textContent);
    expect(marked.join(' ')).toContain('Portfolio of cases every');
    expect(marked.join(' ')).toContain('Graduates are eligible');
    expect(place.querySelector('q')?.getAttribute('lang')).toBe('en-au');
    render(null, place);
    place.remove();
  }, 60_000);
});
