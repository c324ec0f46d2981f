import { beforeEach, expect, test, vi } from 'vitest';
import { answer, toSender } from './answer.ts';

const answers = vi.hoisted(() => ({
  answerContent: vi.fn<(...given: unknown[]) => Promise<null>>(() => Promise.resolve(null)),
  answerOwn: vi.fn<(...given: unknown[]) => Promise<null>>(() => Promise.resolve(null)),
}));
vi.mock('./answer-content.ts', () => answers);
vi.mock('./answer-own.ts', () => answers);
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'ours' } } }));
vi.mock('../extension-url.ts', () => ({
  extensionUrl: (path: string) => `chrome-extension://ours${path}`,
}));

beforeEach(() => vi.clearAllMocks());

const PAGE = { tabId: 3, own: false, url: 'https://www.a.edu/x' };
const OURS = { tabId: null, own: true, url: 'chrome-extension://ours/popup.html' };

test('a message of another extension, or of a page, has no sender to answer', () => {
  expect(toSender({ id: 'another', url: 'chrome-extension://another/x.html' })).toBeNull();
  expect(toSender({ url: 'https://www.a.edu/x' })).toBeNull();
});

test('a script in a page is told from a page of ours, wherever that lies', () => {
  const tab = { id: 3 } as chrome.tabs.Tab;
  expect(toSender({ id: 'ours', url: PAGE.url, tab })).toEqual(PAGE);
  expect(toSender({ id: 'ours', url: 'chrome-extension://ours/panel.html', tab })?.own).toBe(true);
  expect(toSender({ id: 'ours', url: 'chrome-extension://ours.evil/x', tab })?.own).toBe(false);
});

test.each([[null], ['TAB_STATE'], [{}], [{ kind: 'EVAL', code: '1' }], [[{ kind: 'TAB_STATE' }]]])(
  'what is no message of ours is left without an answer: %j',
  (given) => {
    expect(answer(given, PAGE)).toBeUndefined();
    expect(answer(given, OURS)).toBeUndefined();
    expect([answers.answerContent, answers.answerOwn].flatMap(({ mock }) => mock.calls)).toEqual(
      [],
    );
  },
);

test('a script in a page gets no answer to what only our own pages may ask', () => {
  const asked = { kind: 'TAB_STATE', tabId: 4 };
  expect(answer(asked, PAGE)).toBeUndefined();
  expect(answer(asked, OURS)).toBeDefined();
  expect(answers.answerContent).not.toHaveBeenCalled();
});

test('what a script in a page says counts for its own tab alone', () => {
  expect(answer({ kind: 'PROGRAM_PAGE' }, { ...PAGE, tabId: null })).toBeUndefined();
  expect(answer({ kind: 'PROGRAM_PAGE' }, PAGE)).toBeDefined();
  expect(answers.answerContent).toHaveBeenCalledWith(
    { kind: 'PROGRAM_PAGE' },
    { tabId: 3, url: PAGE.url },
  );
});
