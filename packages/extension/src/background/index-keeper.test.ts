import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SMALL_INDEX } from '../testing/small-index.ts';

const kept = new Map<string, unknown>();
const storage = { full: false, forbidden: false };
vi.mock('../storage/store.ts', () => ({
  openStore: () =>
    storage.forbidden
      ? Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
      : Promise.resolve({
          get: (_store: string, key: string) => Promise.resolve(kept.get(key)),
          put: (_store: string, value: unknown, key: string) =>
            storage.full
              ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
              : Promise.resolve(kept.set(key, value)),
        }),
}));

const SERVER = 'http://localhost:4000';
const sent = { ...SMALL_INDEX, programs: [] };
let requests: Request[] = [];

function serve(respond: (request: Request) => Response): void {
  vi.stubGlobal('fetch', (url: string, options: RequestInit) => {
    const { signal: _signal, ...rest } = options;
    const request = new Request(url, rest);
    requests.push(request);
    return Promise.resolve(respond(request));
  });
}

/** The keeper as a background that has just woken sees it. */
async function wake() {
  vi.resetModules();
  return import('./index-keeper.ts');
}

beforeEach(() => {
  kept.clear();
  requests = [];
  storage.full = false;
  storage.forbidden = false;
});
afterEach(() => vi.unstubAllGlobals());

describe('the kept index', () => {
  test('is nothing before it has come', async () => {
    expect(await (await wake()).keptIndex(SERVER)).toBeNull();
  });

  test('outlives the background, and is asked for again only if it has changed', async () => {
    serve(() => Response.json(sent, { headers: { etag: '"1"' } }));
    await (await wake()).refreshIndex(SERVER);
    const keeper = await wake();
    expect(await keeper.keptIndex(SERVER)).toMatchObject({ revision: '3' });
    serve(
      ({ headers }) =>
        new Response(null, { status: headers.get('if-none-match') === '"1"' ? 304 : 500 }),
    );
    expect(await keeper.refreshIndex(SERVER)).toMatchObject({ revision: '3' });
  });

  test.each(['full', 'forbidden'] as const)(
    'is of use all the same where storage is %s',
    async (trouble) => {
      storage[trouble] = true;
      serve(() => Response.json(sent, { headers: { etag: '"1"' } }));
      const keeper = await wake();
      expect(await keeper.keptIndex(SERVER)).toBeNull();
      expect(await keeper.refreshIndex(SERVER)).toMatchObject({ revision: '3' });
      expect(await keeper.keptIndex(SERVER)).toMatchObject({ revision: '3' });
    },
  );

  test('is asked for by its own name and nothing else', async () => {
    serve(() => Response.json(sent, { headers: { etag: '"1"' } }));
    await (await wake()).refreshIndex(SERVER);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET http://localhost:4000/recognition.json',
    ]);
  });

  test('is asked for once by all who want it at the same time', async () => {
    serve(() => Response.json(sent, { headers: { etag: '"1"' } }));
    const keeper = await wake();
    await Promise.all([keeper.refreshIndex(SERVER), keeper.refreshIndex(SERVER)]);
    expect(requests).toHaveLength(1);
    await keeper.refreshIndex(SERVER);
    expect(requests).toHaveLength(2);
  });

  test.each([
    [() => Response.json({ hello: 1 }), 'NOT_OUR_SERVER'],
    [() => new Response('<html>'), 'NOT_OUR_SERVER'],
    [() => Response.json({ version: 2 }), 'WRONG_VERSION'],
    [() => Response.json(sent, { status: 500 }), 'WRONG_VERSION'],
  ])('stays as it was when a server answers rubbish (%#)', async (respond, reason) => {
    const keeper = await wake();
    serve(() => Response.json(sent, { headers: { etag: '"1"' } }));
    await keeper.refreshIndex(SERVER);
    serve(respond);
    await expect(keeper.refreshIndex(SERVER)).rejects.toMatchObject({ reason });
    expect(await keeper.keptIndex(SERVER)).toMatchObject({ revision: '3' });
  });
});
