import { ATTRIBUTES } from '@second-opinion/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { SMALL_CATALOGUE, institution, program, source } from '../testing/small-catalogue.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { TODAY } from '../testing/today.ts';
import { catalogueQuality } from './catalogue-quality.ts';
import { programQuality } from './program-quality.ts';

const own = program('delta', 'delta-surgery');
const rival = source('delta', { id: 'delta/other', asOf: '2026', kind: 'REGISTER' });
const old = source('delta', { id: 'delta/old', asOf: '2005' });

/** Attributes that nothing is said of: all but two. */
const MISSING = ATTRIBUTES.length - 2;

/** Contradicted in its duration, old in its research. */
const DOUBTFUL = {
  ...own,
  claims: own.claims.flatMap((claim) =>
    claim.attribute === 'duration'
      ? [
          claim,
          {
            ...claim,
            id: 'delta-surgery/rival',
            source: rival,
            value: { studyMode: 'FULL_TIME' as const, minMonths: 99, maxMonths: 99 },
          },
        ]
      : [{ ...claim, source: old }],
  ),
};

let server: TestServer;
beforeAll(async () => {
  const delta = institution('delta', [DOUBTFUL], { country: 'ZA' });
  server = await startTestServer([
    ...SMALL_CATALOGUE,
    { ...delta, sources: [...delta.sources, rival, old] },
    institution('epsilon', [program('epsilon', 'epsilon-x', { claims: [] })]),
  ]);
});
afterAll(() => server[Symbol.asyncDispose]());

describe('quality', () => {
  test('counts of a program what is contradicted, old and missing', () => {
    const judged = {
      slug: 'a',
      name: 'A',
      institution: 'delta',
      country: 'ZA',
      claims: DOUBTFUL.claims,
    };
    expect(programQuality(judged, TODAY)).toMatchObject({
      stated: ['duration', 'research'],
      conflicting: ['duration'],
      ages: { CURRENT: 1, AGEING: 0, OLD: 1, UNDATED: 0 },
      score: 5 + 3 + MISSING,
    });
  });

  test('sums up the catalogue, with the least complete and the most doubtful first', async () => {
    const quality = await catalogueQuality(server.database, TODAY);
    expect(quality).toMatchObject({ programs: 8, values: 14, addresses: null });
    expect(quality.completeness).toBeCloseTo(14 / (8 * ATTRIBUTES.length));
    expect(quality.conflicts).toBeCloseTo(1 / 14);
    expect(quality.institutions[0]).toMatchObject({ key: 'epsilon', completeness: 0 });
    expect(quality.needLook[0]?.slug).toBe('delta-surgery');
    expect(quality.attributes[0]).toMatchObject({
      attribute: 'duration',
      stated: 7 / 8,
      conflicting: 1,
    });
    expect(await catalogueQuality(server.database, TODAY)).toBe(quality);
  });

  test('counts the addresses that have vanished once some were looked at', async () => {
    const page = {
      checkedAt: '',
      etag: null,
      lastModified: null,
      contentHash: null,
      failures: 0,
      name: null,
    };
    const addresses = [
      { ...page, address: 'a', outcome: 'VANISHED' },
      { ...page, address: 'b', outcome: 'UNCHANGED' },
    ];
    await server.database.insertInto('refreshedPage').values(addresses).execute();
    const { addresses: counted } = await catalogueQuality(server.database, '2026-11-23');
    expect(counted).toEqual({ checked: 2, dead: 1 });
  });

  test('is answered by the API', async () => {
    const query = `{ quality { programs conflicts deadAddresses ages { old } attributes { attribute stated }
      institutions(first: 1) { key } countries { key programs } needLook(first: 1) { slug score conflicting ages { old } } } }`;
    expect(await server.ask(query)).toMatchObject({
      data: {
        quality: {
          programs: 8,
          institutions: [{ key: 'epsilon' }],
          needLook: [
            { slug: 'delta-surgery', score: 5 + 3 + MISSING, conflicting: 1, ages: { old: 1 } },
          ],
        },
      },
    });
  });

  test('has a page that lets no script run', async () => {
    const response = await fetch(`${server.url}/quality`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const { document } = parseHTML(await response.text());
    expect(document.querySelector('h1')?.textContent).toBe('Quality of the catalogue');
    expect(document.querySelector('tbody a')?.getAttribute('href')).toBe('/programs/delta-surgery');
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/quality`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });
});
