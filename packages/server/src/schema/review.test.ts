import { addressFingerprint } from '@second-opinion/page-reader';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { FACTS, contribute, reviewerOf } from '../testing/contribution.ts';
import { SMALL_CATALOGUE } from '../testing/small-catalogue.ts';
import { TODAY, type TestServer, startTestServer } from '../testing/test-server.ts';

let server: TestServer;
let review: Awaited<ReturnType<typeof reviewerOf>>;
beforeEach(async () => {
  server = await startTestServer();
  review = await reviewerOf(server);
});
afterEach(() => server[Symbol.asyncDispose]());

const DECIDE = `mutation ($accept: Boolean!, $amendment: ContributionAmendmentInput) {
  reviewContribution(contribution: 1, accept: $accept, reason: "The page says so.", amendment: $amendment) {
    __typename ... on ReviewDone { review revision state } ... on ReviewRefused { reason message }
  }
}`;
const undo = (number: number): string =>
  `mutation { undoReview(review: ${number}, reason: "It was another year.") {
    __typename ... on ReviewDone { review revision } ... on ReviewRefused { reason } } }`;

const accept = () => review(DECIDE, { accept: true });

const FactsSchema = v.object({
  data: v.object({
    program: v.object({
      resolved: v.array(v.object({ text: v.nullable(v.string()) })),
      history: v.array(v.unknown()),
    }),
  }),
});

async function facts() {
  const answer = await server.ask(`{ program(slug: "alpha-psychiatry") {
    resolved(attribute: DURATION) { text }
    history(attribute: DURATION) { text origin { by review } end { how by review reason supersededBy } } } }`);
  return v.parse(FactsSchema, answer).data.program;
}

async function addresses(): Promise<string> {
  const response = await fetch(`${server.url}/recognition.json`);
  const { addresses: found } = v.parse(
    v.object({ addresses: v.record(v.string(), v.string()) }),
    await response.json(),
  );
  return Object.values(found).toSorted().join(' ');
}

async function wrongPages(): Promise<unknown> {
  const response = await fetch(`${server.url}/recognition.json`);
  return v.parse(v.object({ wrong: v.unknown() }), await response.json()).wrong;
}

describe('an accepted contribution', () => {
  test('takes the place of what its page said before, in a new revision', async () => {
    await contribute(server, { ...FACTS, address: 'https://www.alpha.edu/page' });
    expect(await accept()).toEqual({
      reviewContribution: { __typename: 'ReviewDone', review: 1, revision: '2', state: 'ACCEPTED' },
    });
    const { resolved, history } = await facts();
    expect(resolved).toEqual([{ text: '3 years' }]);
    expect(history).toMatchObject([
      { text: '3 years', origin: { by: 'CONTRIBUTION', review: '1' }, end: null },
      {
        text: '2 years',
        origin: { by: 'CATALOGUE', review: null },
        end: { how: 'SUPERSEDED', by: 'CONTRIBUTION', review: '1' },
      },
    ]);
  });

  test('holds after the same files are loaded again', async () => {
    await contribute(server, FACTS);
    await accept();
    const before = await facts();
    await replaceCatalogue(server.database, SMALL_CATALOGUE, 'again', undefined, TODAY);
    expect(await facts()).toEqual(before);
    const revisions = await server.database.selectFrom('revision').select('changes').execute();
    expect(JSON.parse(revisions.at(-1)?.changes ?? '')).toMatchObject({
      programs: { added: [], changed: [], removed: [] },
    });
  });

  test('is taken back by undoing its review, as if it had never been', async () => {
    await contribute(server, FACTS);
    const before = await facts();
    await accept();
    expect(await review(undo(1))).toMatchObject({ undoReview: { review: 2, revision: '3' } });
    const after = await facts();
    expect(after.resolved).toEqual(before.resolved);
    expect(after.history).toMatchObject([
      { text: '2 years', end: null },
      { text: '3 years', end: { how: 'UNDONE', review: '2', reason: 'It was another year.' } },
    ]);
    expect(await accept()).toMatchObject({ reviewContribution: { state: 'ACCEPTED' } });
    await replaceCatalogue(server.database, SMALL_CATALOGUE, 'again', undefined, TODAY);
    expect((await facts()).resolved).toEqual([{ text: '3 years' }]);
  });

  test('is what the reviewer made of it', async () => {
    await contribute(server, FACTS);
    const value = { studyMode: 'FULL_TIME', minMonths: 48, maxMonths: 48 };
    const entries = [{ attribute: 'DURATION', value, words: 'Four years' }];
    await review(DECIDE, { accept: true, amendment: { entries } });
    expect((await facts()).resolved).toEqual([{ text: '4 years' }]);
  });

  test('brings a program that the catalogue lacked, to be found and recognised', async () => {
    await contribute(server, {
      kind: 'NEW_PROGRAM',
      address: 'https://study.beta.edu/mmed-urology',
      name: 'Master of Medicine (Urology)',
      award: 'MMed',
      specialties: ['urology'],
      entries: FACTS.entries,
    });
    await accept();
    const found = await server.ask(
      '{ programs(search: "urology") { edges { node { slug resolved(attribute: DURATION) { text } } } } }',
    );
    const node = { slug: 'beta-mmed-urology', resolved: [{ text: '3 years' }] };
    expect(found).toEqual({ data: { programs: { edges: [{ node }] } } });
    expect(await addresses()).toContain('beta-mmed-urology');
    await replaceCatalogue(server.database, SMALL_CATALOGUE, 'again', undefined, TODAY);
    expect(await addresses()).toContain('beta-mmed-urology');
    await review(undo(1));
    expect(await addresses()).not.toContain('beta-mmed-urology');
  });

  test('corrects for everybody which program a page is', async () => {
    const { address, program } = FACTS;
    await contribute(server, { kind: 'WRONG_PROGRAM', address, program, entries: [] });
    expect(await addresses()).toContain('alpha-psychiatry');
    await accept();
    expect(await addresses()).not.toContain('alpha-psychiatry');
    await replaceCatalogue(server.database, SMALL_CATALOGUE, 'again', undefined, TODAY);
    expect(await addresses()).not.toContain('alpha-psychiatry');
    await review(undo(1));
    expect(await addresses()).toContain('alpha-psychiatry');
  });

  test('corrects for everybody which program a page is that was recognised by a register’s code', async () => {
    const address = 'https://www.beta.edu/plastic-surgery';
    const sent = { kind: 'WRONG_PROGRAM', address, program: 'beta-surgery', entries: [] };
    await contribute(server, sent);
    const wrong = { [addressFingerprint(address) ?? '']: ['beta-surgery'] };
    expect(await wrongPages()).toEqual({});
    await accept();
    expect(await wrongPages()).toEqual(wrong);
    await replaceCatalogue(server.database, SMALL_CATALOGUE, 'again', undefined, TODAY);
    expect(await wrongPages()).toEqual(wrong);
    await review(undo(1));
    expect(await wrongPages()).toEqual({});
  });
});

describe('a rejected contribution', () => {
  test('changes nothing, and its contributor is told why', async () => {
    const { code } = await contribute(server, FACTS);
    const before = await facts();
    expect(await review(DECIDE, { accept: false })).toMatchObject({
      reviewContribution: { state: 'REJECTED', revision: null },
    });
    expect(await facts()).toEqual(before);
    const status = await server.ask(`{ contribution(code: "${code}") { state reason } }`);
    expect(status).toMatchObject({
      data: { contribution: { state: 'REJECTED', reason: 'The page says so.' } },
    });
    expect(await accept()).toMatchObject({ reviewContribution: { reason: 'DECIDED' } });
  });
});

test('two people have to agree where the host wants it', async () => {
  await using strict = await startTestServer(undefined, undefined, {
    review: { twoPersons: true },
  });
  const [one, two] = [await reviewerOf(strict), await reviewerOf(strict)];
  await contribute(strict, FACTS);
  const decide = (ask: typeof one) => ask(DECIDE, { accept: true });
  expect(await decide(one)).toMatchObject({
    reviewContribution: { state: 'WAITING', revision: null },
  });
  expect(await decide(one)).toMatchObject({ reviewContribution: { reason: 'SAME_PERSON' } });
  expect(await decide(two)).toMatchObject({
    reviewContribution: { state: 'ACCEPTED', revision: '2' },
  });
});

test('only who may review sees the queue', async () => {
  await contribute(server, FACTS);
  const query = `{ reviewQueue { number kind words entries { text words rivals { text } } program { slug } } }`;
  expect(await server.ask(query)).toMatchObject({
    errors: [{ extensions: { code: 'TOKEN_NEEDED' } }],
  });
  expect(await review(query)).toEqual({
    reviewQueue: [
      {
        number: 1,
        kind: 'FACTS',
        words: null,
        entries: [
          { text: '3 years', words: 'Three years full time', rivals: [{ text: '2 years' }] },
        ],
        program: { slug: 'alpha-psychiatry' },
      },
    ],
  });
});

test('a claim that review finds wrong is kept with the reason, and can be brought back', async () => {
  const key = 'alpha-psychiatry/duration';
  const deprecate = `mutation { deprecateClaim(claim: "${key}", reason: "The page is of 2014.") {
    __typename ... on ReviewDone { review } ... on ReviewRefused { reason } } }`;
  const claims = `{ program(slug: "alpha-psychiatry") { claims(attribute: DURATION) { state origin { deprecationReason } } } }`;
  await review(deprecate);
  const withdrawn = { state: 'DEPRECATED', origin: { deprecationReason: 'The page is of 2014.' } };
  expect(await server.ask(claims)).toEqual({ data: { program: { claims: [withdrawn] } } });
  await replaceCatalogue(server.database, SMALL_CATALOGUE, 'again', undefined, TODAY);
  expect(await server.ask(claims)).toEqual({ data: { program: { claims: [withdrawn] } } });
  expect(await review(deprecate)).toMatchObject({ deprecateClaim: { reason: 'DECIDED' } });
  await review(undo(1));
  expect((await facts()).resolved).toEqual([{ text: '2 years' }]);
});

describe('the log', () => {
  test('is whole after all of it, and tells a line that was changed or taken out', async () => {
    await contribute(server, FACTS);
    await accept();
    await review(undo(1));
    const whole = await verifyAudit(server.database);
    expect(whole).toMatchObject({ kind: 'WHOLE', lines: 3 });
    const { database } = server;
    await database.updateTable('audit').set({ actor: 'x' }).where('sequence', '=', 2).execute();
    expect(await verifyAudit(database)).toMatchObject({ kind: 'BROKEN', sequence: 2 });
    await database.deleteFrom('audit').where('sequence', '=', 2).execute();
    expect(await verifyAudit(database)).toMatchObject({ kind: 'BROKEN', sequence: 3 });
    await database.deleteFrom('audit').where('sequence', '>', 1).execute();
    const head = whole.kind === 'WHOLE' ? whole.head : '';
    expect(await verifyAudit(database)).toMatchObject({ kind: 'WHOLE', lines: 1 });
    expect(await verifyAudit(database, head)).toMatchObject({ kind: 'BROKEN' });
  });
});
