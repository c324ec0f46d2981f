import type { LoadedInstitution } from '@second-opinion/catalogue';
import type { Claim } from '@second-opinion/core';
import * as fc from 'fast-check';
import { GraphQLEnumType } from 'graphql';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { institution, program, source } from '../testing/small-catalogue.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { schema } from './schema.ts';

const Answer = v.object({
  data: v.object({
    programs: v.object({
      pageInfo: v.object({
        hasNextPage: v.boolean(),
        hasPreviousPage: v.boolean(),
        startCursor: v.nullable(v.string()),
        endCursor: v.nullable(v.string()),
      }),
      edges: v.array(v.object({ node: v.object({ slug: v.string() }) })),
    }),
  }),
});

async function list(server: TestServer, asked: string) {
  const query = `{ programs(${asked}) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { slug } } } }`;
  const { programs } = v.parse(Answer, await server.ask(query)).data;
  return { ...programs.pageInfo, slugs: programs.edges.map(({ node }) => node.slug) };
}

/** A whole list, page by page, from either end. */
async function readAll(server: TestServer, asked: string, size: number, backward = false) {
  const seen: string[] = [];
  for (let cursor = ''; ;) {
    const page = await list(server, `${backward ? 'last' : 'first'}: ${size}${asked}${cursor}`);
    seen.splice(backward ? 0 : seen.length, 0, ...page.slugs);
    if (!(backward ? page.hasPreviousPage : page.hasNextPage)) return seen;
    cursor = backward ? `, before: "${page.startCursor}"` : `, after: "${page.endCursor}"`;
  }
}

function fee(slug: string, minor: number, currency: string): Claim {
  const value = { audience: 'ALL', money: { minor, currency }, per: 'YEAR' } as const;
  return {
    id: `${slug}/tuition`,
    attribute: 'tuition',
    value,
    source: source('alpha'),
    state: 'REVIEWED',
  };
}

/** Programs with ties in everything, and some of which nothing is known. */
const TIED: readonly LoadedInstitution[] = [
  institution('alpha', [
    program('alpha', 'alpha-a'),
    program('alpha', 'alpha-b', { claims: [] }),
    program('alpha', 'alpha-c', { claims: [fee('alpha-c', 900_000, 'EUR')] }),
    program('alpha', 'alpha-d', { claims: [fee('alpha-d', 900_000, 'EUR')], award: 'ChM' }),
    program('alpha', 'alpha-e', { claims: [fee('alpha-e', 100_000, 'USD')] }),
    program('alpha', 'alpha-f', {}, 36),
    program('alpha', 'alpha-g', { specialties: ['other'], name: 'MMed' }),
  ]),
  institution('zeta', [program('zeta', 'zeta-a'), program('zeta', 'zeta-b', {}, 12)], {
    country: 'ZA',
    name: 'Psychiatry College',
  }),
];

const orderings = (() => {
  const type = schema.getType('ProgramOrderBy');
  if (!(type instanceof GraphQLEnumType)) throw new Error('there is no enum of orders');
  return type
    .getValues()
    .flatMap(({ name }) =>
      name === 'SLUG'
        ? [', orderBy: { by: SLUG }']
        : [`, orderBy: { by: ${name} }`, `, orderBy: { by: ${name}, direction: DESC }`],
    );
})();
const LISTS = ['', ', search: "psych"', ...orderings];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(TIED);
});
afterAll(() => server[Symbol.asyncDispose]());

describe('the order of programs', () => {
  test.each(LISTS)('is one order in pages of any size, from either end%s', async (asked) => {
    const whole = (await list(server, `first: 100${asked}`)).slugs;
    expect(new Set(whole).size).toBe(whole.length);
    for (const size of [1, 2, 5]) {
      expect(await readAll(server, asked, size)).toEqual(whole);
      expect(await readAll(server, asked, size, true)).toEqual(whole);
    }
  });

  test('is a function of the query, not of the order in which programs came', async () => {
    const expected = await Promise.all(LISTS.map((asked) => list(server, `first: 100${asked}`)));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...TIED], { minLength: TIED.length }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
        async (institutions, dice) => {
          const shuffled = institutions.map((entry) => ({
            ...entry,
            programs: entry.programs
              .map((own, place) => ({ own, at: dice[place] ?? 0 }))
              .toSorted((a, b) => a.at - b.at)
              .map(({ own }) => own),
          }));
          await using other = await startTestServer(shuffled);
          for (const [place, asked] of LISTS.entries()) {
            expect(await list(other, `first: 100${asked}`)).toEqual(expected[place]);
          }
        },
      ),
      { numRuns: 5 },
    );
  });

  test('puts what is unknown last in either direction, and settles ties by slug', async () => {
    const by = (order: string) =>
      list(server, `first: 100, filter: { institutions: ["alpha"] }, orderBy: { ${order} }`);
    const ascending = await by('by: DURATION');
    const descending = await by('by: DURATION, direction: DESC');
    const unknown = ['alpha-b', 'alpha-c', 'alpha-d', 'alpha-e'];
    expect(ascending.slugs).toEqual(['alpha-a', 'alpha-g', 'alpha-f', ...unknown]);
    expect(descending.slugs).toEqual(['alpha-f', 'alpha-a', 'alpha-g', ...unknown]);
  });

  test('compares tuition across currencies', async () => {
    const { slugs } = await list(server, 'first: 3, orderBy: { by: TUITION_PER_YEAR }');
    expect(slugs).toEqual(['alpha-e', 'alpha-c', 'alpha-d']);
  });

  test('goes on from a cursor whose program has gone, and is not moved by programs that came', async () => {
    const first = await list(server, 'first: 2, orderBy: { by: COUNTRY }');
    expect(first.slugs).toEqual(['alpha-a', 'alpha-b']);
    const [alpha, zeta] = TIED;
    if (alpha === undefined || zeta === undefined) throw new Error('the catalogue is empty');
    const programs = [
      ...alpha.programs.filter(({ slug }) => slug !== 'alpha-b'),
      program('alpha', 'alpha-aa'),
    ];
    await using changed = await startTestServer([{ ...alpha, programs }, zeta]);
    const next = await list(
      changed,
      `first: 2, orderBy: { by: COUNTRY }, after: "${first.endCursor}"`,
    );
    expect(next.slugs).toEqual(['alpha-c', 'alpha-d']);
  });

  test.each([
    ['', ', orderBy: { by: DURATION }'],
    [', orderBy: { by: DURATION }', ', orderBy: { by: DURATION, direction: DESC }'],
    [', search: "psych"', ''],
    [', orderBy: { by: TUITION_PER_YEAR }', ', search: "psych"'],
  ])('refuses a cursor of %j in %j', async (one, other) => {
    const { endCursor } = await list(server, `first: 1${one}`);
    const answer = await server.ask(
      `{ programs(first: 1${other}, after: "${endCursor}") { edges { node { slug } } } }`,
    );
    expect(JSON.stringify(answer)).toContain('is a cursor of another order');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
