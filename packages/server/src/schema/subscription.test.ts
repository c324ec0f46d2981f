import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { raiseRevision } from '../database/queries/catalogue.ts';
import { createRevisionFeed } from '../revision/feed.ts';
import { SMALL_CATALOGUE, institution, program } from '../testing/small-catalogue.ts';
import {
  TODAY,
  type TestServer,
  openTestDatabase,
  startTestServer,
} from '../testing/test-server.ts';

const REVISED = `subscription ($since: String) {
  catalogueRevised(since: $since) {
    revision previous date exchangeRates programs { added changed removed }
  }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** A connection that stays open, and the events that come over it. */
async function follow(since: string | null = null, url = server.url) {
  const ending = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: REVISED, variables: { since } }),
    signal: ending.signal,
  });
  return { response, events: eventsOf(response), end: () => ending.abort() };
}

async function* eventsOf({ body }: Response): AsyncGenerator<string, undefined> {
  let text = '';
  for await (const chunk of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) if (!part.startsWith(':')) yield part;
  }
}

const load = (catalogue = SMALL_CATALOGUE) =>
  replaceCatalogue(server.database, catalogue, 'other', undefined, TODAY);

describe('catalogueRevised', () => {
  test('tells each revision with what it changed, over one connection', async () => {
    const { response, events, end } = await follow('1');
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    await load([
      ...SMALL_CATALOGUE.filter(({ institution: { slug } }) => slug !== 'gamma'),
      institution('delta', [program('delta', 'delta-mmed')]),
    ]);
    expect(dataOf(await events.next())).toEqual({
      revision: '2',
      previous: '1',
      date: '2026-11-01',
      exchangeRates: false,
      programs: { added: ['delta-mmed'], changed: [], removed: ['gamma-mmed', 'gamma-psychiatry'] },
    });
    await load(
      SMALL_CATALOGUE.map((entry) =>
        entry.institution.slug === 'beta'
          ? institution('beta', [program('beta', 'beta-psychiatry', {}, 48)])
          : entry,
      ),
    );
    expect(dataOf(await events.next())).toMatchObject({
      revision: '3',
      previous: '2',
      programs: { changed: ['beta-psychiatry'], removed: ['beta-surgery', 'delta-mmed'] },
    });
    await raiseRevision(server.database, { programs: null, exchangeRates: true });
    expect(dataOf(await events.next())).toMatchObject({ exchangeRates: true, programs: null });
    end();
  });

  test('tells at once what changed since the revision that a client has', async () => {
    await load();
    const { revision } = await load([]);
    const { events, end } = await follow(String(revision - 2));
    const told = dataOf(await events.next());
    expect(told).toMatchObject({ revision: String(revision), previous: String(revision - 2) });
    end();
    const later = await follow(String(revision + 7));
    expect(dataOf(await later.events.next())).toMatchObject({ programs: null });
    later.end();
    await load();
  });

  test.each(['', '-1', 'yesterday', '1.5', '9'.repeat(30)])('refuses %j', async (since) => {
    const { events, response } = await follow(since);
    const text = response.ok ? String((await events.next()).value) : await response.text();
    expect(text).toContain('BAD_USER_INPUT');
    expect(text).toContain('is a revision as');
  });

  test('is not to be had without a stream', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: REVISED }),
    });
    expect(response.status).toBe(406);
  });

  test('is bounded for one caller, who gets a place back when a connection ends', async () => {
    const open = [await follow(), await follow(), await follow()];
    const refused = await follow();
    expect(refused.response.status).toBe(429);
    expect(refused.response.headers.get('retry-after')).toBe('60');
    expect(await refused.response.text()).toContain('SUBSCRIPTION_LIMIT');
    open[0]!.end();
    await expect
      .poll(async () => {
        const again = await follow();
        again.end();
        return again.response.status;
      })
      .toBe(200);
    for (const { end } of open) end();
  });

  test('ends when the server stops', async () => {
    const { database } = await openTestDatabase();
    const revisions = createRevisionFeed(database);
    await using stopping = await startTestServer(undefined, undefined, { revisions });
    const { events } = await follow(null, stopping.url);
    const next = events.next();
    revisions.close();
    expect((await next).value).toContain('event: complete');
    expect((await events.next()).done).toBe(true);
    await database.destroy();
  });
});

const AnswerSchema = v.object({ data: v.object({ catalogueRevised: v.looseObject({}) }) });

function dataOf({ value }: IteratorResult<string, undefined>): object {
  const [, json = 'null'] = /^event: next\ndata: (.*)$/.exec(value ?? '') ?? [];
  return v.parse(AnswerSchema, JSON.parse(json)).data.catalogueRevised;
}
