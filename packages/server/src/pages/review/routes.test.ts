import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FACTS, contribute } from '../../testing/contribution.ts';
import { giveToken } from '../../testing/give-token.ts';
import { type TestServer, startTestServer } from '../../testing/test-server.ts';

let server: TestServer;
let headers: Record<string, string>;
beforeEach(async () => {
  server = await startTestServer();
  const token = await giveToken(server.database, ['REVIEW']);
  headers = { authorization: `Basic ${Buffer.from(`me:${token}`).toString('base64')}` };
  await contribute(server, FACTS);
});
afterEach(() => server[Symbol.asyncDispose]());

const read = (path: string, own: Record<string, string> = headers) =>
  fetch(`${server.url}${path}`, { headers: own });

const send = (form: Record<string, string>, more: Record<string, string> = {}) =>
  fetch(`${server.url}/review/1`, {
    method: 'POST',
    headers: { ...headers, ...more },
    body: new URLSearchParams(form),
    redirect: 'manual',
  });

const ACCEPT = {
  decision: 'accept',
  reason: 'The page says so.',
  keep: '0',
  'value-0': JSON.stringify(FACTS.entries[0].value),
};

const state = async () =>
  (await server.database.selectFrom('contribution').select('state').executeTakeFirst())?.state;

describe('the pages of reviewers', () => {
  test('ask for a token, and let nobody in with one for something else', async () => {
    expect((await read('/review', {})).headers.get('www-authenticate')).toMatch(/^Basic /);
    const other = await giveToken(server.database, ['READ_MORE']);
    const wrong = { authorization: `Basic ${Buffer.from(`me:${other}`).toString('base64')}` };
    expect((await read('/review', wrong)).status).toBe(401);
    expect((await read('/review/1', { authorization: 'Basic !!!' })).status).toBe(401);
  });

  test('show the claim, its rivals, the words of the page and its address', async () => {
    expect(await (await read('/review')).text()).toContain('href="/review/1"');
    const page = await (await read('/review/1')).text();
    expect(page).toContain('Three years full time');
    expect(page).toContain('2 years – Handbook, read 2026-11-01');
    expect(page).toContain(`href="${FACTS.address}"`);
    expect(page).not.toContain('<script');
  });

  test('name the program and the institution as people do, not by their slugs', async () => {
    const queue = await (await read('/review')).text();
    expect(queue).toContain('Master of Medicine (Psychiatry) · University of alpha · ');
    const page = await (await read('/review/1')).text();
    expect(page).toContain('<a href="/programs/alpha-psychiatry">Master of Medicine (Psychiatry)');
    expect(page).toContain('<dd>University of alpha</dd>');
  });

  test('accept by a form, without a script', async () => {
    const response = await send(ACCEPT);
    expect(response.headers.get('location')).toBe('/review?done=1');
    expect(await state()).toBe('ACCEPTED');
    expect(await (await read('/review')).text()).toContain('Nothing waits.');
    expect(await (await read('/review/1')).text()).toContain('Undo review 1');
    await send({ undo: '1', reason: 'It was another year.' });
    expect(await state()).toBe('WAITING');
  });

  test('say what is wrong with a form, and change nothing', async () => {
    for (const wrong of [{ reason: '' }, { 'value-0': '{' }, { 'value-0': '{"minMonths":1}' }]) {
      const response = await send({ ...ACCEPT, ...wrong });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('role="alert"');
    }
    expect(await state()).toBe('WAITING');
    expect((await read('/review/99')).status).toBe(404);
  });

  test('take no form that another site has sent', async () => {
    expect((await send(ACCEPT, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send(ACCEPT, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await state()).toBe('WAITING');
  });
});

test('a contributor sees by the code what became of it', async () => {
  const { code } = await contribute(server, FACTS);
  const ask = async () => (await read(`/contributions?code=${code}`, {})).text();
  expect(await ask()).toContain('waits for review');
  await send(ACCEPT);
  expect(await ask()).toContain('The page says so.');
  expect((await read('/contributions?code=none', {})).status).toBe(404);
});
