import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import { schema } from '../schema/schema.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

let server: TestServer;
let document: string;
beforeAll(async () => {
  server = await startTestServer();
  const [first] = await readTrustedDocuments(schema, null);
  document = first?.[0] ?? '';
});
afterAll(() => server[Symbol.asyncDispose]());

const ORIGINS = [
  'https://www.example.edu',
  'null',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  'moz-extension://5c0e5d1a-0000-4000-8000-000000000000',
];

/** Types that a browser sends for a page of any origin without asking first, and how pages disguise others as them. */
const SENT_UNASKED = [
  'text/plain',
  'text/plain; charset=utf-8',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain, application/json',
  'application/jsonp',
];

describe('a page or an extension of another origin', () => {
  test.each(ORIGINS)('%s may ask for trusted documents, never with credentials', async (origin) => {
    const response = await fetch(`${server.url}/graphql?documentId=${document}`, {
      headers: { origin },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test.each(ORIGINS)(
    '%s is told by the preflight that it may post, with a token',
    async (origin) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
      expect(response.ok).toBe(true);
      expect(['*', origin]).toContain(response.headers.get('access-control-allow-origin'));
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      expect(response.headers.get('access-control-allow-methods')).toContain('POST');
      expect(response.headers.get('access-control-allow-headers')).toMatch(/authorization/i);
    },
  );

  test.each(SENT_UNASKED)('cannot have a body of the type %j executed', async (type) => {
    server.statements.length = 0;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"query":"{ catalogue { programs } }"}',
    });
    expect(response.status).toBe(415);
    expect(v.parse(Refused, await response.json()).errors[0]?.extensions.code).toBe(
      'UNSUPPORTED_MEDIA_TYPE',
    );
    expect(server.statements).toEqual([]);
  });

  test('cannot have a form without a type executed either', async () => {
    const body = new Blob(['{"query":"{ catalogue { programs } }"}']);
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', body });
    expect(response.status).toBe(415);
  });

  test('is asked first for every type that is executed', async () => {
    for (const type of ['application/json', 'application/json; charset=utf-8']) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{ __typename }"}',
      });
      expect([type, response.status]).toEqual([type, 200]);
    }
  });

  test('cannot read a page of this server, nor frame one', async () => {
    for (const path of ['/', '/compare', '/graphql', '/try/', '/programs/alpha-psychiatry']) {
      const headers = { accept: 'text/html', origin: 'https://www.example.edu' };
      const response = await fetch(`${server.url}${path}`, { headers });
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(response.headers.get('x-frame-options')).toBe('DENY');
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });
});

const Refused = v.object({
  errors: v.array(v.object({ extensions: v.object({ code: v.string() }) })),
});
