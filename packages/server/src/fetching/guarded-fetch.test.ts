import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MisbehavingSite, startMisbehavingSite } from '../testing/misbehaving-site.ts';
import type { Resolve } from './guarded-agent.ts';
import { FETCH_SETTINGS, type Fetched, createGuardedFetch } from './guarded-fetch.ts';

/** The site is on an address of this machine that the tests allow; the other one stands for what is not to be had. */
const [OPEN, INNER] = ['127.0.0.2', '127.0.0.1'];
const USER_AGENT = 'SecondOpinion/0.1 (+https://opinion.example.org)';

let site: MisbehavingSite;
let inner: MisbehavingSite;
beforeAll(async () => {
  [site, inner] = [await startMisbehavingSite(OPEN), await startMisbehavingSite(INNER)];
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await inner[Symbol.asyncDispose]();
});

let answers: string[];
let asked: string[];
const resolve: Resolve = (name) => {
  asked.push(name);
  const address = answers.length > 1 ? answers.shift() : answers[0];
  return Promise.resolve((address ?? '').split(' ').map((one) => ({ address: one, family: 4 })));
};
beforeEach(() => {
  [answers, asked] = [[OPEN], []];
});

const SETTINGS = {
  ...FETCH_SETTINGS,
  userAgent: USER_AGENT,
  size: { sent: 50_000, unpacked: 100_000 },
  time: 400,
  redirects: 3,
  ports: null,
  allowed: [`${OPEN}/32`],
};

async function get(url: string, settings: Partial<typeof SETTINGS> = {}): Promise<Fetched> {
  const { fetch, close } = createGuardedFetch({ ...SETTINGS, ...settings }, resolve);
  try {
    return await fetch(url, { types: ['text/html'], ifNoneMatch: '"1"' });
  } finally {
    await close();
  }
}
const at = (path: string): string => `http://www.example.edu:${site.port}${path}`;

/** Why a path was refused; what came where it was not. */
async function refusalOf(url: string): Promise<unknown> {
  const fetched = await get(url);
  return fetched.kind === 'REFUSED' ? fetched.reason : fetched;
}

describe('a page of the public internet', () => {
  test('is fetched whole, with its head, by one who says who asks', async () => {
    const fetched = await get(at('/page'));
    expect(fetched).toMatchObject({ kind: 'FETCHED', status: 200, url: at('/page') });
    if (fetched.kind !== 'FETCHED') return;
    expect(fetched.body.toString()).toBe('<p>a page</p>');
    expect(fetched.headers.get('etag')).toBe('"1"');
    expect(site.heard()).toMatchObject({
      host: `www.example.edu:${site.port}`,
      'user-agent': USER_AGENT,
      accept: 'text/html',
      'if-none-match': '"1"',
    });
    expect(site.heard()).not.toHaveProperty('cookie');
  });

  test.each([
    ['/packed', '<p>a packed page</p>'],
    ['/squeezed', '<p>a squeezed page</p>'],
    ['/to-page', '<p>a page</p>'],
  ])('is fetched where it is %s', async (path, text) => {
    const fetched = await get(at(path));
    expect(fetched.kind === 'FETCHED' && fetched.body.toString()).toBe(text);
  });

  test.each([
    ['/gone', 404],
    ['/unchanged', 304],
  ])('that is %s is told by its status, and its body is not read', async (path, status) => {
    expect(await get(at(path))).toMatchObject({ kind: 'FETCHED', status, body: Buffer.alloc(0) });
  });
});

describe('an answer', () => {
  test.each([
    ['/bomb', 'SIZE'],
    ['/bomb-br', 'SIZE'],
    ['/endless', 'SIZE'],
    ['/long', 'SIZE'],
    ['/packed-twice', 'ENCODING'],
    ['/not-packed', 'ENCODING'],
    ['/half-packed', 'ENCODING'],
    ['/unknown-packing', 'ENCODING'],
    ['/picture', 'TYPE'],
    ['/typeless', 'TYPE'],
    ['/dripping', 'TIME'],
    ['/silent', 'TIME'],
    ['/short', 'NETWORK'],
    ['/big-head', 'NETWORK'],
    ['/no-http', 'NETWORK'],
    ['/round', 'REDIRECTS'],
    ['/nowhere', 'REDIRECTS'],
    ['/to-nonsense', 'REDIRECTS'],
    ['/to-file', 'SCHEME'],
    ['/to-gopher', 'SCHEME'],
    ['/to-password', 'CREDENTIALS'],
    ['/to-metadata', 'ADDRESS'],
  ])('%s is refused: %s', async (path, reason) => {
    expect(await refusalOf(at(path))).toBe(reason);
  });

  test('that never comes to an end is given up when the asker gives up', async () => {
    const { fetch, close } = createGuardedFetch({ ...SETTINGS, time: 60_000 }, resolve);
    const signal = AbortSignal.timeout(50);
    const fetched = await fetch(at('/dripping'), { types: ['text/html'], signal });
    await close();
    expect(fetched).toMatchObject({ kind: 'REFUSED', reason: 'NETWORK' });
  });
});

describe('an address that is not of the public internet', () => {
  test.each([
    ['itself', (port: number) => `http://${INNER}:${port}/`],
    ['in hexadecimal', (port: number) => `http://0x7f000001:${port}/`],
    ['in one number', (port: number) => `http://2130706433:${port}/`],
    ['cut short', (port: number) => `http://127.1:${port}/`],
    ['in octal', (port: number) => `http://0177.0.0.1:${port}/`],
    ['in full-width digits', (port: number) => `http://１２７.0.0.1:${port}/`],
    ['as IPv6', (port: number) => `http://[::ffff:7f00:1]:${port}/`],
    ['as IPv6 of this machine', (port: number) => `http://[::1]:${port}/`],
    ['behind NAT64', (port: number) => `http://[64:ff9b::7f00:1]:${port}/`],
  ])('is not asked where it is written %s', async (_how, url) => {
    const before = inner.asked.length;
    expect(await refusalOf(url(inner.port))).toBe('ADDRESS');
    expect(inner.asked).toHaveLength(before);
    expect(asked).toEqual([]);
  });

  test('is not asked under a name that leads to it, alone or beside a public one', async () => {
    const before = inner.asked.length;
    for (const answer of [INNER, `${OPEN} ${INNER}`, '10.0.0.1', '169.254.169.254']) {
      answers = [answer];
      expect(await refusalOf(`http://www.example.edu:${inner.port}/page`)).toBe('ADDRESS');
    }
    expect(inner.asked).toHaveLength(before);
  });

  test('is not asked where a name leads elsewhere the second time (DNS rebinding)', async () => {
    const before = inner.asked.length;
    answers = [OPEN, INNER];
    const { fetch, close } = createGuardedFetch(SETTINGS, resolve);
    const question = { types: ['text/html'] };
    const first = await fetch(at('/page'), question);
    // Judged and used in one step: one look-up for the one connection.
    expect([first.kind, asked]).toEqual(['FETCHED', ['www.example.edu']]);
    const other = `http://www.example.edu:${inner.port}/page`;
    expect(await fetch(other, question)).toMatchObject({ kind: 'REFUSED', reason: 'ADDRESS' });
    await close();
    expect(inner.asked).toHaveLength(before);
  });

  test('is not asked where a redirect leads to it, by address or by name', async () => {
    const before = inner.asked.length;
    const to = (url: string): string => at(`/to?${encodeURIComponent(url)}`);
    expect(await refusalOf(to(`http://${INNER}:${inner.port}/page`))).toBe('ADDRESS');
    answers = [OPEN, INNER];
    expect(await refusalOf(to(`http://inner.example.edu:${inner.port}/page`))).toBe('ADDRESS');
    expect(inner.asked).toHaveLength(before);
  });

  test('is not asked unless a host allows its range', async () => {
    expect(await get(at('/page'), { allowed: [] })).toMatchObject({ reason: 'ADDRESS' });
    expect(await get(at('/page'))).toMatchObject({ kind: 'FETCHED' });
  });
});

describe('an address', () => {
  test.each([
    ['ftp://www.example.edu/', 'SCHEME'],
    ['file:///etc/passwd', 'SCHEME'],
    ['data:text/html,x', 'SCHEME'],
    ['//www.example.edu/', 'SCHEME'],
    ['', 'SCHEME'],
    ['http://user@www.example.edu/', 'CREDENTIALS'],
  ])('%s is refused before anything is asked: %s', async (url, reason) => {
    expect(await refusalOf(url)).toBe(reason);
    expect(asked).toEqual([]);
  });

  test('at another port than those of the web is refused', async () => {
    const { ports } = FETCH_SETTINGS;
    for (const url of [
      'http://www.example.edu:6379/',
      'https://www.example.edu:80801/',
      at('/page'),
    ]) {
      const fetched = await get(url, { ports: null });
      expect(fetched.kind === 'REFUSED' && fetched.reason).not.toBe('PORT');
      const { fetch, close } = createGuardedFetch({ ...SETTINGS, ports }, resolve);
      const refused = await fetch(url, { types: ['text/html'] });
      await close();
      expect(refused.kind === 'REFUSED' && ['PORT', 'SCHEME'].includes(refused.reason)).toBe(true);
    }
  });

  test('that no name server knows is refused, and does not throw', async () => {
    const { fetch, close } = createGuardedFetch(SETTINGS, () =>
      Promise.reject(new Error('getaddrinfo ENOTFOUND')),
    );
    const fetched = await fetch('http://nowhere.example.edu/', { types: ['text/html'] });
    await close();
    expect(fetched).toMatchObject({ kind: 'REFUSED', reason: 'NETWORK' });
  });
});
