import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { loadCatalogue } from '@second-opinion/catalogue';
import * as fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { documentId } from '../documents/document-id.ts';
import { type TrustedDocuments, readTrustedDocuments } from '../documents/trusted-documents.ts';
import { schema } from '../schema/schema.ts';
import { SMALL_CATALOGUE } from '../testing/small-catalogue.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

const PROGRAM = 'query ($slug: String!) { program(slug: $slug) { name } }';
const PROFILED = `query ($profile: ProfileInput) {
  program(slug: "alpha-psychiatry") {
    opinion(profile: $profile, currency: "USD") { ... on ProgramOpinion { eligibility { status } } }
  }
}`;
const BROKEN = 'query ($first: Int) { programs(first: $first) { edges { cursor } } }';

const trusted = (...texts: string[]): TrustedDocuments =>
  new Map(
    texts.map((text) => {
      const id = documentId(text);
      return [id, { id, text, operation: 'unnamed', document: parse(text), reads: true }];
    }),
  );

let server: TestServer;
let only: TestServer;
beforeAll(async () => {
  const documents = trusted(PROGRAM, BROKEN, PROFILED);
  server = await startTestServer(undefined, undefined, { documents });
  only = await startTestServer(undefined, undefined, {
    documents,
    trustedOnly: true,
    cacheSeconds: 60,
  });
});
afterAll(() => Promise.all([server[Symbol.asyncDispose](), only[Symbol.asyncDispose]()]));

const address = (text: string, variables?: unknown): string => {
  const query = new URLSearchParams({ documentId: documentId(text) });
  if (variables !== undefined) query.set('variables', JSON.stringify(variables));
  return `/graphql?${query.toString()}`;
};

interface Raw {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** A request as it is, without what fetch adds and undoes. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a trusted document with a profile', () => {
  test('is answered, and nobody may keep the answer', async () => {
    const path = address(PROFILED, { profile: { medicalDegree: true } });
    const first = await raw(path);
    const second = await raw(path);
    expect(second.body.toString()).toBe(first.body.toString());
    expect(second.headers['cache-control']).toBe('private, no-store');
    expect(first.body.toString()).toContain('"status":"');
  });
});

describe('a trusted document by GET', () => {
  const path = address(PROGRAM, { slug: 'alpha-psychiatry' });
  const data = '{"data":{"program":{"name":"Master of Medicine (Psychiatry)"}}}';

  test('is answered, plain, by gzip and by brotli, each said so', async () => {
    const plain = await raw(path);
    expect(plain.body.toString()).toBe(data);
    expect(plain.headers).toMatchObject({
      vary: 'accept-encoding',
      'cache-control': 'public, no-cache',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const zipped = await raw(path, { 'accept-encoding': 'gzip, br;q=0' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).toString()).toBe(data);
    const squeezed = await raw(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect(squeezed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(squeezed.body).toString()).toBe(data);
  });

  test('is not sent again to who has it, until the catalogue changes', async () => {
    const first = await raw(path);
    const etag = String(first.headers['etag']);
    const again = await raw(path, { 'if-none-match': etag });
    expect([again.status, again.body.byteLength]).toEqual([304, 0]);
    expect(again.headers).toMatchObject({ etag, vary: 'accept-encoding' });
    expect(again.headers['content-length']).toBeUndefined();
    await replaceCatalogue(server.database, SMALL_CATALOGUE, 'another');
    await new Promise((resolve) => setTimeout(resolve, 60));
    const changed = await raw(path, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers['etag']).not.toBe(etag);
  });

  test('asks the database nothing the second time', async () => {
    await raw(path);
    server.statements.length = 0;
    await raw(path);
    // The revision may have to be looked at once.
    expect(server.statements.length).toBeLessThanOrEqual(1);
  });

  test('has a head without a body', async () => {
    const head = await raw(path, {}, 'HEAD');
    expect([head.status, head.body.byteLength]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(data)));
  });

  test.each([
    ['an id that is none', '/graphql?documentId=nonsense', 400, 'BAD_USER_INPUT'],
    ['a document that nobody registered', address('{ __typename }'), 404, 'DOCUMENT_NOT_FOUND'],
    ['variables that are no object', address(PROGRAM, [1]), 400, 'BAD_USER_INPUT'],
    ['broken variables', `${address(PROGRAM)}&variables={`, 400, 'BAD_USER_INPUT'],
    ['variables of the wrong type', address(PROGRAM, { slug: 1 }), 400, 'BAD_USER_INPUT'],
    ['a missing variable', address(PROGRAM), 400, 'BAD_USER_INPUT'],
    ['an argument that is refused', address(BROKEN, { first: 0 }), 400, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_what, wrong, status, code) => {
    const answer = await raw(wrong);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      errors: [{ extensions: { code } }],
    });
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});

describe('a trusted document by POST', () => {
  const post = (url: string, body: object): Promise<Response> =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('is answered as its text is', async () => {
    const variables = { slug: 'beta-surgery' };
    const byId = await post(server.url, { documentId: documentId(PROGRAM), variables });
    const byText = await post(server.url, { query: PROGRAM, variables });
    expect(await byId.text()).toBe(await byText.text());
  });

  test('is all that a server answers whose host wants no others', async () => {
    const variables = { slug: 'beta-surgery' };
    const known = await post(only.url, { documentId: documentId(PROGRAM), variables });
    expect(await known.json()).toMatchObject({
      data: { program: { name: 'ChM General Surgery' } },
    });
    const other = await post(only.url, { query: '{ __typename }' });
    expect(other.status).toBe(403);
    expect(await other.json()).toMatchObject({
      errors: [{ extensions: { code: 'TRUSTED_DOCUMENTS_ONLY' } }],
    });
    const cached = await fetch(`${only.url}${address(PROGRAM, variables)}`);
    expect(cached.headers.get('cache-control')).toBe(
      'public, max-age=60, stale-while-revalidate=600',
    );
  });
});

describe('both ways', () => {
  test('give byte-equal data for queries of every kind', async () => {
    const catalogue = await loadCatalogue();
    if (catalogue.kind === 'FAULTY') throw new Error(JSON.stringify(catalogue.faults));
    const slugs = catalogue.institutions.flatMap(({ programs }) =>
      programs.map(({ slug }) => slug),
    );
    const own = await startTestServer(catalogue.institutions);
    const known = await readTrustedDocuments(schema, null);
    const documents = [...known.values()].filter(({ reads }) => reads);
    const slug = fc.constantFrom(...slugs);
    const variables = fc.record({
      slug,
      programs: fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }),
      award: fc.constantFrom('MMed', 'MSc', 'ChM'),
      specialties: fc.subarray(['psychiatry', 'general-surgery', 'public-health']),
      country: fc.constantFrom('GB', 'ZA', null),
      dates: fc.subarray(['2020-07-01', '2024-01-01']),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...documents), variables, async ({ id, text }, given) => {
        const query = new URLSearchParams({ documentId: id, variables: JSON.stringify(given) });
        const hot = await fetch(`${own.url}/graphql?${query.toString()}`);
        const cold = await fetch(`${own.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: text, variables: given }),
        });
        const withoutCost = (await cold.text()).replace(/,"extensions":\{"cost":.*$/, '}');
        expect(await hot.text()).toBe(withoutCost);
        expect(hot.status).toBe(200);
      }),
      { numRuns: 60 },
    );
    await own[Symbol.asyncDispose]();
  });
});
