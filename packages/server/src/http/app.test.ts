import { readFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { addressFingerprint } from '@second-opinion/page-reader';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { SDL_FILE } from '../schema/print.ts';
import { schema } from '../schema/schema.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { TRY_OUT_PAGES } from '../try-out/pages.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('the server', () => {
  test('is healthy once it holds a catalogue', async () => {
    const response = await fetch(`${server.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      service: 'second-opinion',
      version: manifest.version,
      status: 'ok',
      revision: '1',
    });
  });

  test('serves the schema that is committed', async () => {
    const response = await fetch(`${server.url}/schema.graphql`);
    const committed = await readFile(SDL_FILE, 'utf8');
    expect(await response.text()).toBe(committed);
    expect(committed).toBe(`${printSchema(schema)}\n`);
  });

  test('shows GraphiQL to a browser without asking another host', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(html).toContain('Second Opinion');
    expect(html).not.toMatch(/(?:src|href)="https?:\/\//);
  });

  test('says on its front page what it holds', async () => {
    const html = await (await fetch(server.url)).text();
    expect(html).toContain('6 programs of 3 institutions in 12 claims');
  });

  test.each(TRY_OUT_PAGES)('serves the page to try /try/$path', async ({ path, title }) => {
    const response = await fetch(`${server.url}/try/${path}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(title);
  });

  test('lists the pages to try', async () => {
    const html = await (await fetch(`${server.url}/try/`)).text();
    for (const { path } of TRY_OUT_PAGES) expect(html).toContain(`/try/${path}`);
  });

  test.each(['/nothing', '/try/nothing', '/try/../package.json', '/tryst'])(
    'knows no %s',
    async (path) => {
      const response = await fetch(`${server.url}${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('GraphQL is asked at /graphql');
    },
  );

  test.each(['/graphql', '/graphql/'])('answers queries at %s', async (path) => {
    const address = `${server.url}${path}?query=${encodeURIComponent('{ catalogue { programs } }')}`;
    expect(await (await fetch(address)).json()).toMatchObject({ data: { catalogue: {} } });
  });

  test('masks what it did not expect', async () => {
    const broken = await startTestServer();
    await broken.database.schema.dropTable('programCode').execute();
    const answer = await broken.ask(
      '{ program(slug: "alpha-psychiatry") { courseCodes { code } } }',
    );
    expect(JSON.stringify(answer)).toContain('Something went wrong on this server');
    expect(JSON.stringify(answer)).not.toContain('program_code');
    await broken[Symbol.asyncDispose]();
  });
});

const Index = v.object({
  version: v.literal(1),
  revision: v.string(),
  compared: v.array(v.string()),
  institutions: v.array(v.object({ slug: v.string(), domains: v.array(v.string()) })),
  programs: v.array(
    v.object({
      slug: v.string(),
      shortName: v.string(),
      peers: v.number(),
      codes: v.array(v.string()),
      facts: v.array(
        v.tuple([v.string(), v.nullable(v.string()), v.unknown(), v.nullable(v.string())]),
      ),
    }),
  ),
  addresses: v.record(v.string(), v.string()),
  listings: v.record(v.string(), v.array(v.string())),
});

describe('/recognition.json', () => {
  test('holds every program, its addresses only as fingerprints', async () => {
    const response = await fetch(`${server.url}/recognition.json`);
    const text = await response.text();
    const index = v.parse(Index, JSON.parse(text));
    expect(index.programs.map(({ slug }) => slug)).toContain('beta-surgery');
    const fingerprint = addressFingerprint('https://www.alpha.edu/alpha-psychiatry') ?? '';
    expect(index.addresses[fingerprint]).toBe('alpha-psychiatry');
    expect(index.programs.find(({ slug }) => slug === 'alpha-psychiatry')).toMatchObject({
      slug: 'alpha-psychiatry',
      shortName: 'MMed Psychiatry',
      peers: 3,
      facts: [
        ['duration', 'FULL_TIME', { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 24 }, '2026'],
        ['research', null, { kind: 'THESIS' }, '2026'],
      ],
    });
    expect(index.listings[addressFingerprint('http://alpha.edu/all/') ?? '']).toEqual([
      'alpha-paediatrics',
      'alpha-psychiatry',
    ]);
    expect(index.compared).toContain('duration');
    expect(text).not.toContain('http');
  });

  test('is not sent again while nothing has changed', async () => {
    const first = await fetch(`${server.url}/recognition.json`);
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(`${server.url}/recognition.json`, {
      headers: { 'if-none-match': etag },
    });
    expect(etag).not.toBe('');
    expect(second.status).toBe(304);
    expect(second.headers.get('access-control-allow-origin')).toBe('*');
  });
});
