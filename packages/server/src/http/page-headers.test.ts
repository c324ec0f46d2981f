import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveToken } from '../testing/give-token.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const PAGES = [
  '/',
  '/programs/alpha-psychiatry',
  '/programs/nothing',
  '/compare',
  '/contributions',
  '/compare?programs=alpha-psychiatry,beta-surgery&add=psychiatry',
  '/try/',
  '/try/master-of-medicine-psychiatry',
  '/try/master-of-medicine-rheumatology',
  '/try/news/simulation-centre',
];

const open = (path: string) =>
  fetch(`${server.url}${path}`, { headers: { accept: 'text/html,*/*;q=0.8' } });

/** Directives of a policy by name. */
function policyOf({ headers }: Response): ReadonlyMap<string, string> {
  const text = headers.get('content-security-policy') ?? '';
  return new Map(text.split('; ').map((part) => [part.split(' ')[0]!, part.replace(/^\S+ /, '')]));
}

describe('a page', () => {
  test.each(PAGES)(
    '%s runs no script, makes no markup by one, and loads from here alone',
    async (path) => {
      const response = await open(path);
      const policy = policyOf(response);
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.has('script-src')).toBe(false);
      expect(policy.get('style-src')).toBe("'self'");
      expect(policy.get('require-trusted-types-for')).toBe("'script'");
      expect(policy.get('base-uri')).toBe("'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
      const html = await response.text();
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/i);
    },
  );

  test('for reviewers is held to the same, and kept by nobody', async () => {
    const token = await giveToken(server.database, ['REVIEW']);
    const authorization = `Basic ${Buffer.from(`reviewer:${token}`).toString('base64')}`;
    const response = await fetch(`${server.url}/review`, { headers: { authorization } });
    expect(response.status).toBe(200);
    expect(policyOf(response).get('default-src')).toBe("'none'");
    expect(policyOf(response).get('form-action')).toBe("'self'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('of GraphiQL has no script of its own and takes none but from files of this server', async () => {
    const response = await open('/graphql');
    const policy = policyOf(response);
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).toMatch(/^'self' 'nonce-[\w+/]{22}=='$/);
    const html = await response.text();
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]* src="\/graphiql\/)/i);
    const again = await open('/graphql');
    expect(again.headers.get('content-security-policy')).not.toBe(
      response.headers.get('content-security-policy'),
    );
  });

  test('of GraphiQL finds its files, which browsers keep', async () => {
    const html = await (await open('/graphql')).text();
    const files = [...html.matchAll(/(?:src|href)="(\/graphiql\/[^"]+)"/g)].map(([, file]) => file);
    expect(files).toHaveLength(5);
    for (const file of files) {
      const response = await fetch(`${server.url}${file}`);
      expect([file, response.status]).toEqual([file, 200]);
      expect(response.headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/);
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
    for (const name of ['constructor', '../graphiql.ts', 'nothing.js', '']) {
      const folder = files[0]!.replace('app.css', '');
      expect((await fetch(`${server.url}${folder}${name}`)).status).toBe(404);
    }
  });
});
