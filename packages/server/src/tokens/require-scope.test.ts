import { GraphQLError } from 'graphql';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { giveToken } from '../testing/give-token.ts';
import { startTestServer } from '../testing/test-server.ts';
import { ANYBODY, type Caller } from './caller.ts';
import { requireScope } from './require-scope.ts';
import { readToken } from './secret.ts';

const Refused = v.object({ code: v.string(), http: v.object({ status: v.number() }) });

/** The code and the status that a caller is refused with who may not review. */
function refusal(caller: Caller): readonly [string, number] {
  try {
    requireScope(caller, 'REVIEW');
  } catch (error) {
    const { code, http } = v.parse(
      Refused,
      error instanceof GraphQLError ? error.extensions : null,
    );
    return [code, http.status];
  }
  throw new Error('nobody was refused');
}

describe('a scope', () => {
  test('is asked of who has no token with 401, and of who has another one with 403', () => {
    const other = { token: { id: 'a', name: 'b' }, scopes: new Set(['READ_MORE'] as const) };
    expect(refusal(ANYBODY)).toEqual(['TOKEN_NEEDED', 401]);
    expect(refusal(other)).toEqual(['SCOPE_NEEDED', 403]);
    expect(() => requireScope(other, 'READ_MORE')).not.toThrow();
  });
});

describe('a token in a request', () => {
  const ask = (url: string, authorization: string) =>
    fetch(`${url}/graphql?query={__typename}`, { headers: { authorization } });

  test('is answered where it is right, and refused with 401 and a code where it is not', async () => {
    await using server = await startTestServer();
    const token = await giveToken(server.database, ['READ_MORE']);
    expect((await ask(server.url, `Bearer ${token}`)).status).toBe(200);
    const wrong = await ask(server.url, `Bearer so_${readToken(token)?.id}_guessed`);
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(wrong.headers.get('access-control-allow-origin')).toBe('*');
    expect(await wrong.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNKNOWN_TOKEN' } }],
    });
    const over = await giveToken(server.database, ['READ_MORE'], '2026-01-01T00:00:00.000Z');
    const ended = await ask(server.url, `Bearer ${over}`);
    expect(await ended.json()).toMatchObject({
      errors: [{ extensions: { code: 'EXPIRED_TOKEN' } }],
    });
  });

  test('is no matter to whoever looks whether the server is well', async () => {
    await using server = await startTestServer();
    const headers = { authorization: 'Bearer wrong' };
    expect((await fetch(`${server.url}/health`, { headers })).status).toBe(200);
  });
});
