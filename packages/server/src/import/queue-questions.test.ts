import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { reviewerOf } from '../testing/contribution.ts';
import { giveToken } from '../testing/give-token.ts';
import { importContent } from '../testing/import-for-test.ts';
import { institution, program } from '../testing/small-catalogue.ts';
import { TODAY, type TestServer, startTestServer } from '../testing/test-server.ts';
import { readDomains } from './institutions/read-domains.ts';
import { readRor } from './institutions/read-ror.ts';

const CATALOGUE = [
  institution('alpha', [program('alpha', 'alpha-psychiatry')]),
  institution('gamma', []),
  institution('twin', [], { domains: ['twin.edu', 'both.edu'] }),
  institution('other', [], { domains: ['other.edu', 'both.edu'] }),
];

let server: TestServer;
let review: Awaited<ReturnType<typeof reviewerOf>>;
beforeEach(async () => {
  server = await startTestServer(CATALOGUE);
  review = await reviewerOf(server);
});
afterEach(() => server[Symbol.asyncDispose]());

const university = (name: string, domains: readonly string[]) => ({
  name,
  domains,
  web_pages: [],
  country: 'Australia',
  alpha_two_code: 'AU',
});

const LIST = JSON.stringify([
  university('Alpha', ['alpha.edu', 'alpha.org', 'students.example']),
  university('The University of Gamma', ['elsewhere.edu']),
  university('Both', ['both.edu']),
]);

const bring = (dryRun = false) =>
  importContent(server.database, readDomains, 'domains.json', LIST, { dryRun });

const QueueSchema = v.object({
  reviewQueue: v.array(
    v.object({ number: v.number(), question: v.nullable(v.string()), institution: v.string() }),
  ),
});

async function queue(state = 'WAITING') {
  const asked = `{ reviewQueue(state: ${state}) { number question institution } }`;
  return v.parse(QueueSchema, await review(asked)).reviewQueue;
}

/** Answers the question whose text has these words. */
async function answer(words: string, accept: boolean): Promise<unknown> {
  const found = (await queue()).find(({ question }) => question?.includes(words) === true);
  return await review(`mutation {
    reviewContribution(contribution: ${found?.number ?? 0}, accept: ${accept}, reason: "Looked it up.") {
      __typename ... on ReviewDone { review } ... on ReviewRefused { reason message } } }`);
}

const DONE = { reviewContribution: { __typename: 'ReviewDone' } };

const domains = async (): Promise<unknown> =>
  (
    await server.database
      .selectFrom('institutionDomain as own')
      .innerJoin('institution', 'institution.id', 'own.institutionId')
      .where('institution.slug', '=', 'alpha')
      .orderBy('own.domain')
      .select('own.domain')
      .execute()
  ).map(({ domain }) => domain);

const identities = async (): Promise<unknown> =>
  (
    await server.database
      .selectFrom('registerInstitution')
      .orderBy('line')
      .select(['institutionSlug', 'knownBy'])
      .execute()
  ).map(({ institutionSlug, knownBy }) => [institutionSlug, knownBy]);

const lastChange = async (): Promise<string | undefined> =>
  (
    await server.database
      .selectFrom('revision')
      .orderBy('revision', 'desc')
      .limit(1)
      .select('changes')
      .executeTakeFirst()
  )?.changes;

describe('what an import did not decide', () => {
  test('is asked in the queue of reviews, once however often the file comes', async () => {
    const first = await bring();
    expect(first.questions).toEqual({ added: 5, waiting: 0 });
    expect((await queue()).map(({ question }) => question)).toEqual([
      'Does alpha publish on alpha.org, and nobody else? (World universities and their domains)',
      'Does alpha publish on students.example, and nobody else? (World universities and their domains)',
      'Is “The University of Gamma” of World universities and their domains the same as gamma?',
      'Is “Both” of World universities and their domains the same as other?',
      'Is “Both” of World universities and their domains the same as twin?',
    ]);
    expect((await bring()).questions).toEqual({ added: 0, waiting: 5 });
    expect(await queue()).toHaveLength(5);
    expect(await verifyAudit(server.database)).toMatchObject({ kind: 'WHOLE', lines: 5 });
  });

  test('is asked nobody by a dry run', async () => {
    expect((await bring(true)).questions.added).toBe(5);
    expect(await queue()).toEqual([]);
  });

  test('gives an institution its domain by a yes, keeps it through a load, and takes it back', async () => {
    await bring();
    expect(await answer('alpha.org', true)).toMatchObject(DONE);
    expect(await domains()).toEqual(['alpha.edu', 'alpha.org']);
    expect(await lastChange()).toContain('"changed":["alpha-psychiatry"]');
    await replaceCatalogue(server.database, CATALOGUE, 'again', undefined, TODAY);
    expect(await domains()).toEqual(['alpha.edu', 'alpha.org']);
    await review('mutation { undoReview(review: 1, reason: "It is a copy.") { __typename } }');
    expect(await domains()).toEqual(['alpha.edu']);
    expect(await queue()).toHaveLength(5);
  });

  test('tells an institution by a yes, now and whenever the file comes again', async () => {
    await bring();
    expect(await answer('Gamma', true)).toMatchObject(DONE);
    const known = [
      ['alpha', 'DOMAIN'],
      ['gamma', 'REVIEW'],
      [null, null],
    ];
    expect(await identities()).toEqual(known);
    const again = await bring();
    expect(await identities()).toEqual(known);
    // Now that it is known, its domain is another question.
    expect(again.questions.added).toBe(1);
  });

  test('is one institution and not two', async () => {
    await bring();
    expect(await answer('as twin', true)).toMatchObject(DONE);
    expect(await answer('as other', true)).toMatchObject({
      reviewContribution: { __typename: 'ReviewRefused', reason: 'DECIDED' },
    });
  });

  test('is asked no more after a no', async () => {
    await bring();
    await answer('students.example', false);
    const again = await bring();
    expect(again.questions).toEqual({ added: 0, waiting: 4 });
    expect(await domains()).toEqual(['alpha.edu']);
  });

  test('gives an institution its ROR id by a yes', async () => {
    const record = {
      id: 'https://ror.org/0000000a1',
      status: 'active',
      types: ['education'],
      names: [{ value: 'University of alpha', types: ['ror_display'], lang: 'en' }],
      links: [{ type: 'website', value: 'https://www.alpha.edu/' }],
      domains: ['alpha.edu'],
      locations: [{ geonames_details: { country_code: 'AU', name: 'Sydney' }, geonames_id: 1 }],
      external_ids: [],
    };
    await importContent(server.database, readRor, 'ror.json', JSON.stringify([record]));
    expect(await answer('ROR id of alpha', true)).toMatchObject(DONE);
    expect(
      await server.ask('{ program(slug: "alpha-psychiatry") { institution { ror } } }'),
    ).toEqual({ data: { program: { institution: { ror: record.id } } } });
  });
});

test('a reviewer sees the question on its page, and answers by yes or no', async () => {
  await bring();
  const [first] = await queue();
  const token = await giveToken(server.database, ['REVIEW']);
  const headers = { authorization: `Basic ${btoa(`reviewer:${token}`)}` };
  const list = await (await fetch(`${server.url}/review`, { headers })).text();
  expect(list).toContain('A question about an institution');
  const page = await (await fetch(`${server.url}/review/${first?.number}`, { headers })).text();
  expect(page).toContain('Does alpha publish on alpha.org, and nobody else?');
  expect(page).toContain('Yes, it is so');
  expect(page).toContain('No, it is not');
});
