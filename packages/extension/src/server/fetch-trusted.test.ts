import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchTrusted } from './fetch-trusted.ts';

const SERVER = 'http://localhost:4000';
const DOCUMENT = 'query Program($slug: String!) { program(slug: $slug) { slug } }';

afterEach(() => vi.unstubAllGlobals());

test('names the document by its hash, over GET, without cookies or referrer', async () => {
  const fetch = vi.fn<(url: string, options: RequestInit) => Promise<Response>>(() =>
    Promise.resolve(Response.json({ data: { program: null } })),
  );
  vi.stubGlobal('fetch', fetch);
  expect(await fetchTrusted(SERVER, DOCUMENT, { slug: 'a & b' })).toEqual({ program: null });
  const [url, options] = fetch.mock.calls[0]!;
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    documentId: `sha256:${createHash('sha256').update(DOCUMENT).digest('hex')}`,
    variables: '{"slug":"a & b"}',
  });
  expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(options.method).toBeUndefined();
  expect(options.body).toBeUndefined();
});

test('a server that does not know the document is of another version', async () => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ errors: [{ message: 'unknown' }] }, { status: 404 })),
  );
  await expect(fetchTrusted(SERVER, DOCUMENT, {})).rejects.toMatchObject({
    reason: 'WRONG_VERSION',
  });
});

test('a server that takes too long is not one that is away', async () => {
  vi.stubGlobal('fetch', () =>
    Promise.reject(new DOMException('The operation timed out.', 'TimeoutError')),
  );
  await expect(fetchTrusted(SERVER, DOCUMENT, {})).rejects.toMatchObject({ reason: 'TOO_SLOW' });
});

test.each([
  ['a page', new Response('<!doctype html><title>Hello</title>'), 'NOT_OUR_SERVER'],
  ['nothing', new Response(''), 'NOT_OUR_SERVER'],
  ['half of an answer', new Response('{"data":{"program":'), 'NOT_OUR_SERVER'],
  ['a list', Response.json([1]), 'REFUSED'],
  ['null', Response.json(null), 'NOT_OUR_SERVER'],
  ['an error page', new Response('Bad Gateway', { status: 502 }), 'NOT_OUR_SERVER'],
  ['no data', Response.json({ data: null }), 'REFUSED'],
])('a server that answers with %s fails as %s', async (_what, response, reason) => {
  vi.stubGlobal('fetch', () => Promise.resolve(response));
  await expect(fetchTrusted(SERVER, DOCUMENT, {})).rejects.toMatchObject({ reason });
});

test.each([
  [new DOMException('The operation timed out.', 'TimeoutError'), 'TOO_SLOW'],
  [new TypeError('network error'), 'UNREACHABLE'],
])('an answer that begins and never ends fails as what ended it (%s)', async (end, reason) => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"data":')),
    pull: (controller) => controller.error(end),
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  await expect(fetchTrusted(SERVER, DOCUMENT, {})).rejects.toMatchObject({ reason });
});
