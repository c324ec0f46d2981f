import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askProgram } from './ask.ts';

const kept = new Map<string, unknown>();
vi.mock('../storage/store.ts', () => ({
  openStore: () =>
    Promise.resolve({
      get: (_store: string, key: string) => Promise.resolve(kept.get(key)),
      put: (_store: string, value: unknown, key: string) => Promise.resolve(kept.set(key, value)),
    }),
}));

const SERVER = 'http://localhost:4000';
const data = { catalogue: { revision: '1', date: '2026-11-22' }, program: null };

function answerWith(body: unknown, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status })));
}

function answerNothing(): void {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no route')));
}

beforeEach(() => kept.clear());
afterEach(() => vi.unstubAllGlobals());

describe('askProgram', () => {
  test('gives a fresh answer', async () => {
    answerWith({ data });
    expect(await askProgram(SERVER, 'a')).toEqual({ kind: 'FRESH', answer: data });
  });

  test('gives the last answer with its date, and says what is wrong, when the server is away', async () => {
    answerWith({ data });
    await askProgram(SERVER, 'a');
    answerNothing();
    const asked = await askProgram(SERVER, 'a');
    expect(asked).toMatchObject({
      kind: 'STALE',
      answer: data,
      failure: { reason: 'UNREACHABLE' },
    });
    expect(asked.kind === 'STALE' && Date.parse(asked.date)).toBeGreaterThan(0);
  });

  test('never gives the answer to another question', async () => {
    answerWith({ data });
    await askProgram(SERVER, 'a');
    answerNothing();
    expect(await askProgram(SERVER, 'b')).toMatchObject({ kind: 'FAILED' });
    expect(await askProgram('http://other', 'a')).toMatchObject({ kind: 'FAILED' });
  });

  test.each([
    ['text that is no answer', 'hello', 200, 'NOT_OUR_SERVER'],
    ['an answer of another shape', { data: { program: 3 } }, 200, 'WRONG_VERSION'],
    ['a document it does not know', { errors: [{ message: 'no field' }] }, 400, 'WRONG_VERSION'],
    ['an error', { errors: [{ message: 'oh' }], data: null }, 200, 'REFUSED'],
  ])('says so when the server answers with %s', async (_what, body, status, reason) => {
    answerWith(body, status);
    expect(await askProgram(SERVER, 'a')).toMatchObject({ kind: 'FAILED', failure: { reason } });
  });
});
