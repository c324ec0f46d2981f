import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import { receiveContribution } from '../contributions/receive-contribution.ts';
import { readContribution } from '../contributions/read-contribution.ts';
import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import { FACTS, contribute } from '../testing/contribution.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { schema } from './schema.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const resolved = `{ program(slug: "alpha-psychiatry") { resolved(attribute: DURATION) { text conflicts { text } } } }`;

describe('a contribution', () => {
  test('is queued under a code, and shown as no fact', async () => {
    const before = await server.ask(resolved);
    const queued = await contribute(server, FACTS);
    expect(queued).toMatchObject({ __typename: 'ContributionQueued', state: 'WAITING' });
    expect(queued.code).toMatch(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    expect(await server.ask(resolved)).toEqual(before);
    const status = await server.ask(
      `{ contribution(code: "${queued.code.toUpperCase()}") { state reason decidedOn program } }`,
    );
    expect(status).toEqual({
      data: {
        contribution: {
          state: 'WAITING',
          reason: null,
          decidedOn: null,
          program: 'alpha-psychiatry',
        },
      },
    });
  });

  test('sent twice, in other words, is one contribution under two codes', async () => {
    const one = await contribute(server, FACTS);
    const entries = FACTS.entries.map((entry) => ({ ...entry, words: '3 years' }));
    const two = await contribute(server, {
      ...FACTS,
      address: `${FACTS.address}/?utm_source=x`,
      entries,
    });
    expect(two).toMatchObject({ doubled: true });
    expect(two.code).not.toBe(one.code);
    const rows = await server.database.selectFrom('contribution').select(['sent']).execute();
    expect(rows).toEqual([{ sent: 2 }]);
    expect(await verifyAudit(server.database)).toMatchObject({ kind: 'WHOLE', lines: 1 });
  });

  test('of a program that the catalogue lacks goes to the institution of its domain', async () => {
    const added = {
      kind: 'NEW_PROGRAM',
      address: 'https://study.beta.edu/mmed-urology',
      name: 'Master of Medicine (Urology)',
      award: 'MMed',
      specialties: ['urology'],
      entries: FACTS.entries,
    };
    expect(await contribute(server, added)).toMatchObject({ state: 'WAITING' });
    const row = await server.database
      .selectFrom('contribution')
      .select(['institutionSlug', 'programSlug'])
      .executeTakeFirst();
    expect(row).toEqual({ institutionSlug: 'beta', programSlug: null });
  });

  test('no code tells of anybody else’s', async () => {
    expect(await server.ask('{ contribution(code: "aaaa") { state } }')).toEqual({
      data: { contribution: null },
    });
  });
});

describe('the panel’s own document', () => {
  const SENT = { contribution: FACTS };

  async function idOfContribute(): Promise<string> {
    const documents = await readTrustedDocuments(schema, null);
    return [...documents.values()].find(({ operation }) => operation === 'Contribute')?.id ?? '';
  }

  test('is taken by a server that answers trusted documents only, and no other text', async () => {
    await using only = await startTestServer(undefined, undefined, { trustedOnly: true });
    const response = await fetch(`${only.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: await idOfContribute(), variables: SENT }),
    });
    const answer: unknown = await response.json();
    expect(answer).toMatchObject({ data: { contribute: { __typename: 'ContributionQueued' } } });
    expect(await only.ask('{ __typename }')).toMatchObject({
      errors: [{ extensions: { code: 'TRUSTED_DOCUMENTS_ONLY' } }],
    });
  });

  test('is refused by GET, which any page could make its reader send', async () => {
    const query = new URLSearchParams({
      documentId: await idOfContribute(),
      variables: JSON.stringify(SENT),
    });
    const response = await fetch(`${server.url}/graphql?${query}`);
    expect(response.status).toBe(405);
    expect(await server.database.selectFrom('contribution').selectAll().execute()).toEqual([]);
  });
});

describe('a contribution is refused', () => {
  const [entry] = FACTS.entries;
  test.each([
    ['from another domain', { address: 'https://www.beta.edu/x' }, 'address'],
    ['from a look-alike domain', { address: 'https://alpha.edu.evil.example/x' }, 'address'],
    ['from a public suffix', { address: 'https://edu/x' }, 'address'],
    ['from an address in numbers', { address: 'http://127.0.0.1/x' }, 'address'],
    ['from another port', { address: 'https://www.alpha.edu:8443/x' }, 'address'],
    ['with a name in its address', { address: 'https://me:secret@www.alpha.edu/x' }, 'address'],
    ['from no web address', { address: 'javascript:alert(1)' }, 'address'],
    ['for no program', { program: 'none' }, 'program'],
    ['without values', { entries: [] }, 'entries'],
    ['without words', { entries: [{ ...entry, words: ' ' }] }, 'entries[0].words'],
    ['with long words', { entries: [{ ...entry, words: 'abc '.repeat(400) }] }, 'entries[0].words'],
    ['with too many values', { entries: Array.from({ length: 41 }, () => entry) }, 'entries'],
    [
      'with no value',
      { entries: [{ ...entry, value: { minMonths: 'many' } }] },
      'entries[0].value',
    ],
    ['with markup', { entries: [{ ...entry, words: '<b>3 years</b>' }] }, 'entries[0].words'],
    ['with an e-mail', { entries: [{ ...entry, words: 'ask dr@alpha.edu' }] }, 'entries[0].words'],
    ['of no period', { period: 'soon' }, 'period'],
    ['of the year 9999', { period: '9999' }, 'period'],
    ['of the year 0', { period: '0000' }, 'period'],
  ])('%s, naming the field', async (_what, change, field) => {
    const answer = await contribute(server, { ...FACTS, ...change });
    expect(answer.__typename).toBe('ContributionRefused');
    expect(answer.problems.map((problem) => problem.field)).toContain(field);
    expect(await server.database.selectFrom('contribution').selectAll().execute()).toEqual([]);
  });

  test('where one address sends too many', async () => {
    const rates = { ofAddress: 2, ofToken: 2 };
    await using limited = await startTestServer(undefined, undefined, { contributions: rates });
    const kinds = [];
    for (let sent = 0; sent < 3; sent += 1)
      kinds.push((await contribute(limited, FACTS)).__typename);
    expect(kinds).toEqual(['ContributionQueued', 'ContributionQueued', 'ContributionLimited']);
  });

  test('where its institution is flooded', async () => {
    const limits = { waiting: 10, ofInstitutionADay: 1 };
    const kinds = [];
    for (const months of [30, 42]) {
      const value = { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months };
      const given = { ...FACTS, name: null, award: null, specialties: [] };
      const entries = [{ attribute: 'duration', value, words: 'so many months' }] as const;
      const read = await readContribution(server.database, { ...given, entries });
      if (read.kind === 'REFUSED') throw new Error(JSON.stringify(read.problems));
      const received = await receiveContribution(
        server.database,
        read.content,
        'READER',
        new Date(),
        limits,
      );
      kinds.push(received.kind);
    }
    expect(kinds).toEqual(['QUEUED', 'FLOODED']);
  });

  test('where it is megabytes long, before it is read', async () => {
    const body = JSON.stringify({
      query: '{ __typename }',
      variables: { x: 'x'.repeat(2_000_000) },
    });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(413);
  });
});
