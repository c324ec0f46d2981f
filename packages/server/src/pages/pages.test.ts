import { request } from 'node:http';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL_CATALOGUE, institution, program, source } from '../testing/small-catalogue.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

const EVIL = '"><script>alert(1)</script>';

let server: TestServer;
beforeAll(async () => {
  const page = source('delta', { title: EVIL, publisher: EVIL, asOf: '2020', note: EVIL });
  const own = program('delta', 'delta-psychiatry');
  server = await startTestServer([
    ...SMALL_CATALOGUE,
    institution(
      'delta',
      [
        {
          ...own,
          name: `Master of ${EVIL}`,
          status: 'UNKNOWN',
          claims: own.claims.map((claim) => ({ ...claim, source: { ...page, id: 'delta/page' } })),
        },
      ],
      { name: EVIL },
    ),
  ]);
});
afterAll(() => server[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' });

const open = async (path: string) => parseHTML(await (await get(path)).text()).document;

describe('the page of a program', () => {
  test('shows each value with its certainty, its reason and its source with both dates', async () => {
    const document = await open('/programs/alpha-psychiatry');
    expect(document.querySelector('h1')?.textContent).toBe('Master of Medicine (Psychiatry)');
    const row = document.querySelector('.facts tbody tr');
    expect(row?.querySelector('th[scope=row]')?.textContent).toBe('Duration, full-time');
    expect(row?.querySelector('.value')?.textContent).toContain('2 years');
    expect(row?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('high certainty');
    expect(row?.querySelector('.claims')?.textContent).toMatch(/Handbook.*2026.*read 1 Nov 2026/s);
    expect(row?.querySelector('.claims a')?.getAttribute('href')).toContain(
      'https://www.alpha.edu',
    );
  });

  test('names what no source states, and the programs to compare with', async () => {
    const document = await open('/programs/alpha-psychiatry');
    expect(document.querySelector('.unknowns')?.textContent).toContain('Tuition');
    const peers = [...document.querySelectorAll('.peers input')].map((box) =>
      box.getAttribute('value'),
    );
    expect(peers).toContain('beta-psychiatry');
    expect(peers).not.toContain('gamma-psychiatry');
  });

  test('says of a closed program that it is closed', async () => {
    const response = await get('/programs/gamma-psychiatry');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('This program is closed.');
  });

  test('says where no source tells whether a program takes students, and nothing where one does', async () => {
    const unknown = await (await get('/programs/delta-psychiatry')).text();
    expect(unknown).toContain('No source says whether it takes students now.');
    const text = await (await get('/programs/alpha-psychiatry')).text();
    expect(text).not.toContain('This program is closed.');
    expect(text).not.toContain('No source says whether it takes students now.');
  });

  test('makes no markup of what the catalogue says', async () => {
    for (const path of ['/programs/delta-psychiatry', '/compare?programs=delta-psychiatry']) {
      const text = await (await get(path)).text();
      expect(text).toContain('&lt;script&gt;');
      expect(text).not.toContain('<script');
    }
  });

  test('lets no script run', async () => {
    const { headers } = await get('/programs/alpha-psychiatry');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('suggests programs for an address that nothing has', async () => {
    const response = await get('/programs/alpha-psychiatri');
    expect(response.status).toBe(404);
    const { document } = parseHTML(await response.text());
    expect(document.querySelector('.offers a')?.getAttribute('href')).toBe(
      '/programs/alpha-psychiatry',
    );
    expect((await get(`/programs/${encodeURIComponent(EVIL)}`)).status).toBe(404);
    expect((await get('/programs/%E0%A4%A')).status).toBe(404);
  });

  test.each([
    '/programs/alpha-psychiatry',
    '/programs/alpha-psychiatry.jsonld',
    '/compare?programs=alpha-psychiatry',
  ])('%s is not sent again while nothing has changed', async (path) => {
    const etag = (await get(path)).headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await get(path, { 'if-none-match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    await server.database
      .updateTable('catalogue')
      .set({ revision: 1 + Math.trunc(Math.random() * 1e9) })
      .execute();
    expect((await get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  test('answers HEAD with the length of the body and no body', async () => {
    const head = await fetch(`${server.url}/programs/alpha-psychiatry`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1_000);
    expect(await head.text()).toBe('');
  });
});

describe('linked data', () => {
  const ACCEPT = { accept: 'application/ld+json' };

  test('describes the program in the words of schema.org, and guesses nothing', async () => {
    const response = await get('/programs/alpha-psychiatry', ACCEPT);
    expect(response.headers.get('content-type')).toContain('application/ld+json');
    expect(response.headers.get('vary')).toBe('accept');
    expect(await response.json()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'EducationalOccupationalProgram',
      '@id': expect.stringMatching(/\/programs\/alpha-psychiatry#program$/) as unknown,
      name: 'Master of Medicine (Psychiatry)',
      url: 'https://www.alpha.edu/alpha-psychiatry',
      provider: {
        '@type': 'CollegeOrUniversity',
        name: 'University of alpha',
        address: 'Australia',
      },
      keywords: ['Psychiatry'],
      educationalCredentialAwarded: {
        '@type': 'EducationalOccupationalCredential',
        name: 'Master of Medicine (Psychiatry)',
        credentialCategory: 'degree',
        alternateName: 'MMed',
      },
      timeToComplete: 'P2Y',
      educationalProgramMode: ['full-time'],
      mainEntityOfPage: expect.objectContaining({
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
        citation: [expect.objectContaining({ name: 'Handbook', temporalCoverage: '2026' })],
      }) as unknown,
    });
  });

  test.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['*/*', 'text/html'],
    ['image/png', 'text/html'],
    ['application/ld+json;q=0.5, text/html;q=0.4', 'application/ld+json'],
    ['application/json', 'application/ld+json'],
  ])('answers %s with %s', async (accept, type) => {
    const response = await get('/programs/alpha-psychiatry', { accept });
    expect(response.headers.get('content-type')).toContain(type);
  });

  test('answers an unknown program with 404 and suggestions', async () => {
    const response = await get('/programs/alpha-psychiatri', ACCEPT);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      suggestions: expect.arrayContaining(['alpha-psychiatry']) as unknown,
    });
  });
});

describe('the comparison', () => {
  const PATH = '/compare?programs=alpha-psychiatry,beta-psychiatry';

  test('lays programs side by side, what differs first', async () => {
    const document = await open(PATH);
    const heads = [...document.querySelectorAll('thead th')].map((head) =>
      head.querySelector('.name')?.getAttribute('href'),
    );
    expect(heads).toEqual([undefined, '/programs/alpha-psychiatry', '/programs/beta-psychiatry']);
    expect(
      [...document.querySelectorAll('.group')].map((group) => group.textContent?.trim()),
    ).toEqual(['They differ', 'The same, or only one is known']);
    const cells = [...document.querySelectorAll('tbody tr:nth-child(2) td')].map(
      (cell) => cell.textContent ?? '',
    );
    expect(cells[0]).toMatch(/2 years.*best of these.*official page, 2026.*read 1 Nov 2026/s);
    expect(cells[1]).toContain('3 years');
  });

  test('offers to remove each program and to add others', async () => {
    const document = await open(PATH);
    expect(document.querySelector('.remove')?.getAttribute('href')).toBe(
      '/compare?programs=beta-psychiatry',
    );
    const found = await open(`${PATH}&add=surgery`);
    expect(found.querySelector('.offers a')?.getAttribute('href')).toBe(
      '/compare?programs=alpha-psychiatry,beta-psychiatry,beta-surgery',
    );
  });

  test('brings what a form sends to the one address of a comparison', async () => {
    const response = await get('/compare?programs=alpha-psychiatry&programs=beta-psychiatry');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(PATH);
  });

  test('compares what it knows and names what it does not', async () => {
    const document = await open('/compare?programs=nope,alpha-psychiatry');
    expect(document.querySelector('.notice')?.textContent).toMatch(/nope\. The others are shown/);
    expect(document.querySelectorAll('thead th')).toHaveLength(2);
    const alone = await open('/compare?programs=nope');
    expect(alone.querySelector('.notice')?.textContent).toMatch(/nope\.$/);
  });

  test('holds eight at most and says so; without any it asks for one', async () => {
    const many = Array.from({ length: 30 }, (_, place) => `p${place}`).join(',');
    expect(await (await get(`/compare?programs=${many}`)).text()).toContain('At most 8 programs');
    expect((await open('/compare')).querySelector('h1')?.textContent).toBe('Compare programs');
  });
});

describe('what search engines ask for', () => {
  test('is a sitemap of every program, behind an index that robots.txt names', async () => {
    expect(await (await get('/robots.txt')).text()).toMatch(/Sitemap: http.*\/sitemap\.xml\n/);
    expect(await (await get('/sitemap.xml')).text()).toContain('/sitemap-1.xml</loc>');
    const addresses = (await (await get('/sitemap-1.xml')).text()).match(/<loc>/g);
    expect(addresses).toHaveLength(7);
    expect((await get('/sitemap-2.xml')).status).toBe(404);
    expect((await get('/sitemap-0.xml')).status).toBe(404);
  });

  test('leaves other methods alone', async () => {
    const status = await new Promise((resolve) => {
      request(`${server.url}/programs/alpha-psychiatry`, { method: 'DELETE' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect(status).toBe(404);
  });
});
