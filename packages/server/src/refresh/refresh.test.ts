import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/tables.ts';
import {
  FETCH_SETTINGS,
  type GuardedFetch,
  createGuardedFetch,
} from '../fetching/guarded-fetch.ts';
import { institution, program } from '../testing/small-catalogue.ts';
import { openTestDatabase } from '../testing/test-server.ts';
import {
  type UniversitySite,
  html,
  programHtml,
  startUniversitySite,
} from '../testing/university-site.ts';
import { type RefreshReport, refresh } from './refresh.ts';
import { REFRESH_SETTINGS, userAgent } from './refresh-settings.ts';

const ADDRESS = '127.0.0.3';
let site: UniversitySite;
let guarded: GuardedFetch;
let database: Kysely<Database>;
let now: Date;
let waits: number[];

beforeEach(async () => {
  site = await startUniversitySite(ADDRESS);
  const settings = { ...FETCH_SETTINGS, ports: null, allowed: [`${ADDRESS}/32`], time: 2_000 };
  guarded = createGuardedFetch(
    {
      ...settings,
      size: { sent: 100_000, unpacked: 200_000 },
      userAgent: userAgent('https://so.example'),
    },
    () => Promise.resolve([{ address: ADDRESS, family: 4 }]),
  );
  [now, waits] = [new Date('2026-11-22T12:00:00.000Z'), []];
});
afterEach(async () => {
  await guarded.close();
  await database.destroy();
  await site[Symbol.asyncDispose]();
});

const at = (path: string, host = 'www.alpha.edu'): string => `http://${host}:${site.port}${path}`;

/** Opens a catalogue whose programs have one page each. */
async function open(...urls: string[]): Promise<void> {
  const programs = urls.map((url, place) =>
    program('alpha', `alpha-psychiatry-${place}`, { pages: [url], listings: [] }),
  );
  ({ database } = await openTestDatabase([institution('alpha', programs)]));
}

const run = (part: Partial<Parameters<typeof refresh>[0]> = {}): Promise<RefreshReport> =>
  refresh({
    database,
    guarded,
    settings: REFRESH_SETTINGS,
    now: () => now,
    wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
    ...part,
  });

/** Lets so many days go by. */
const later = (days: number): void => void (now = new Date(now.getTime() + days * 86_400_000));

const queued = () =>
  database
    .selectFrom('contribution')
    .orderBy('id')
    .select(['kind', 'origin', 'programSlug', 'content'])
    .execute();

describe('a page that is read again', () => {
  test('is queued with its words where it says otherwise, and is no fact', async () => {
    site.pages.set('/a', html(programHtml('3 years full-time')));
    await open(at('/a'));
    expect(await run()).toEqual({ looked: 1, queued: 1, outcomes: { READ: 1 }, left: 0 });
    const [found] = await queued();
    expect(found).toMatchObject({ kind: 'FACTS', origin: 'REFRESH' });
    const content: unknown = JSON.parse(found?.content ?? '');
    expect(content).toMatchObject({
      entries: [
        {
          attribute: 'duration',
          value: { studyMode: 'FULL_TIME', minMonths: 36 },
          words: 'Duration: 3 years full-time',
        },
      ],
    });
    const claims = await database.selectFrom('claim').select('broughtBy').execute();
    expect(claims.every(({ broughtBy }) => broughtBy === 'CATALOGUE')).toBe(true);
  });

  test('queues nothing where it says what the catalogue has', async () => {
    site.pages.set('/a', html(programHtml('2 years full-time')));
    await open(at('/a'));
    expect(await run()).toMatchObject({ queued: 0, outcomes: { READ: 1 } });
  });

  test('is asked by its tag, and not read again while it is the same', async () => {
    site.pages.set('/a', html(programHtml('3 years full-time'), '"1"'));
    site.pages.set('/b', html(programHtml('3 years full-time')));
    await open(at('/a'), at('/b'));
    await run();
    expect(await run()).toMatchObject({ looked: 0 });
    later(15);
    expect(await run()).toMatchObject({ looked: 2, queued: 0, outcomes: { UNCHANGED: 2 } });
  });

  test('is queued once, however often it says the same', async () => {
    site.pages.set('/a', html(programHtml('3 years full-time')));
    await open(at('/a'));
    await run();
    later(15);
    site.pages.set('/a', html(`${programHtml('3 years full-time')}<!-- another banner -->`));
    expect(await run()).toMatchObject({ outcomes: { READ: 1 }, queued: 0 });
  });

  test('tells that its program is closed, has another name, or lies elsewhere', async () => {
    site.pages.set('/a', html(programHtml('2 years full-time')));
    site.pages.set('/b', (_request, response) =>
      response.writeHead(301, { location: '/courses/master-of-medicine' }).end(),
    );
    site.pages.set('/courses/master-of-medicine', html(programHtml('2 years full-time')));
    await open(at('/a'), at('/b'));
    await run();
    later(15);
    const closed = '<p>This program is no longer accepting new applications.</p>';
    const renamed = programHtml('2 years full-time', closed).replaceAll(
      'Psychiatry',
      'Mental Health',
    );
    site.pages.set('/a', html(renamed));
    await run();
    const found = (await queued()).map(({ kind, content }) => [kind, content] as const);
    expect(found.map(([kind]) => kind)).toEqual(['MOVED', 'CLOSED', 'RENAMED']);
    expect(found[0]?.[1]).toContain(`"movedTo":"${at('/courses/master-of-medicine')}"`);
    expect(found[1]?.[1]).toContain('no longer accepting');
    expect(found[2]?.[1]).toContain('Mental Health');
  });

  test('is gone at once where the server says so, and else where it is missing twice', async () => {
    site.pages.set('/gone', (_request, response) => response.writeHead(410).end());
    site.pages.set('/home', html('<title>Alpha</title><h1>Welcome to Alpha</h1>'));
    site.pages.set('/led', (_request, response) =>
      response.writeHead(302, { location: '/home' }).end(),
    );
    await open(at('/gone'), at('/missing'), at('/led'));
    expect(await run()).toMatchObject({
      queued: 2,
      outcomes: { VANISHED: 1, NOT_FOUND: 1, READ: 1 },
    });
    later(15);
    expect(await run()).toMatchObject({ queued: 1 });
    expect(new Set((await queued()).map(({ kind }) => kind))).toEqual(new Set(['VANISHED']));
  });
});

describe('a polite guest', () => {
  test('stays away from what robots.txt forbids, and keeps the pause that it asks for', async () => {
    site.pages.set('/robots.txt', (request, response) => {
      expect(request.headers['user-agent']).toBe('SecondOpinion/0.1 (+https://so.example)');
      response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end('User-agent: *\nDisallow: /private\nCrawl-delay: 30');
    });
    for (const path of ['/a', '/b', '/private/c'])
      site.pages.set(path, html(programHtml('2 years')));
    await open(at('/a'), at('/b'), at('/private/c'));
    expect(await run()).toMatchObject({ looked: 2, left: 1 });
    expect(waits).toEqual([30_000, 30_000]);
    expect(site.asked).not.toContain('www.alpha.edu /private/c');
  });

  test.each([
    ['asks for pauses of an hour', 'User-agent: SecondOpinion\nCrawl-delay: 3600', 200],
    ['has rules that cannot be had', '', 503],
    ['forbids everything to us alone', 'User-agent: SecondOpinion\nDisallow: /', 200],
  ])('leaves a site alone that %s', async (_what, rules, status) => {
    site.pages.set('/robots.txt', (_request, response) =>
      response.writeHead(status, { 'content-type': 'text/plain' }).end(rules),
    );
    site.pages.set('/a', html(programHtml('3 years')));
    await open(at('/a'));
    expect(await run()).toMatchObject({ looked: 0, left: 1 });
    expect(site.asked).toEqual(['www.alpha.edu /robots.txt']);
  });

  test('asks one host for one page at a time', async () => {
    const paths = Array.from({ length: 6 }, (_none, place) => `/${place}`);
    for (const path of paths) {
      site.pages.set(
        path,
        (request, response) =>
          void setTimeout(() => html(programHtml('2 years'))(request, response), 5),
      );
    }
    await open(...paths.map((path) => at(path)));
    await run();
    expect(site.mostAtOnce()).toBe(1);
  });

  test('waits longer after each failure, as long as it is told, and then stays away', async () => {
    const paths = ['/a', '/b', '/c', '/d', '/e'];
    for (const path of paths) {
      site.pages.set(path, (_request, response) =>
        response.writeHead(503, { 'retry-after': '7' }).end(),
      );
    }
    await open(...paths.map((path) => at(path)));
    expect(await run()).toMatchObject({ looked: 3, outcomes: { HTTP_503: 3 }, left: 2 });
    expect(waits).toEqual([10_000, 7_000, 20_000, 7_000, 40_000]);
  });

  test('asks for no more than its budget, and goes on where it stopped', async () => {
    const paths = ['/a', '/b', '/c'];
    for (const path of paths) site.pages.set(path, html(programHtml('2 years full-time')));
    await open(...paths.map((path) => at(path)));
    const settings = { ...REFRESH_SETTINGS, budget: 2 };
    expect(await run({ settings })).toMatchObject({ looked: 2 });
    expect(await run({ settings })).toMatchObject({ looked: 1 });
    const ending = new AbortController();
    later(15);
    const wait = () => Promise.resolve(ending.abort());
    expect(await run({ signal: ending.signal, wait })).toMatchObject({ looked: 0, left: 3 });
    expect(await run()).toMatchObject({ looked: 3 });
  });
});

describe('a site that misbehaves', () => {
  test.each([
    [
      'pours without end',
      'SIZE',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536))) continue;
        };
        response.on('drain', more);
        more();
      },
    ],
    [
      'sends a film',
      'TYPE',
      (_request, response) => response.writeHead(200, { 'content-type': 'video/mp4' }).end('x'),
    ],
    [
      'leads in a circle',
      'REDIRECTS',
      (_request, response) => response.writeHead(302, { location: '/a' }).end(),
    ],
    [
      'leads into the house',
      'ADDRESS',
      (_request, response) =>
        response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    ],
    ['hangs up', 'NETWORK', (_request, response) => void response.destroy()],
  ] satisfies [string, string, Parameters<UniversitySite['pages']['set']>[1]][])(
    'and %s costs one page, and is written down as %s',
    async (_what, reason, answer) => {
      site.pages.set('/a', answer);
      site.pages.set('/b', html(programHtml('2 years full-time')));
      await open(at('/a'), at('/b'));
      expect(await run()).toMatchObject({ looked: 2, outcomes: { [reason]: 1, READ: 1 } });
    },
  );

  test('with markup in its words passes as text, and is refused nowhere', async () => {
    site.pages.set(
      '/a',
      html(programHtml('3 years full-time &lt;script&gt;alert(1)&lt;/script&gt;')),
    );
    await open(at('/a'));
    await run();
    expect(await queued()).toHaveLength(1);
  });
});
