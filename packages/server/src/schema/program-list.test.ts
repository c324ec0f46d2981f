import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { institution, program } from '../testing/small-catalogue.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const Answer = v.object({
  data: v.object({
    programs: v.object({
      totalCount: v.optional(v.number()),
      pageInfo: v.optional(v.record(v.string(), v.unknown())),
      edges: v.array(
        v.object({ cursor: v.optional(v.string()), node: v.object({ slug: v.string() }) }),
      ),
    }),
  }),
});

async function list(asked: string, from: TestServer = server) {
  const query = `{ programs(${asked}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { slug } } } }`;
  const { data } = v.parse(Answer, await from.ask(query));
  return { ...data.programs, slugs: data.programs.edges.map(({ node }) => node.slug) };
}

describe('programs', () => {
  test('lists all by slug', async () => {
    const { slugs, totalCount } = await list('first: 100');
    expect(totalCount).toBe(6);
    expect(slugs).toEqual(slugs.toSorted());
  });

  test.each([
    ['psychiatry', ['alpha-psychiatry', 'beta-psychiatry', 'gamma-psychiatry']],
    ['PSYCH', ['alpha-psychiatry', 'beta-psychiatry', 'gamma-psychiatry']],
    ['beta surg', ['beta-surgery']],
    ['pediatrics', ['alpha-paediatrics']],
    ['chm', ['beta-surgery']],
    ['nothing here', []],
    ['"(*', []],
    ['', []],
  ])('finds by the words %j', async (search, expected) => {
    expect((await list(`first: 100, search: ${JSON.stringify(search)}`)).slugs).toEqual(expected);
  });

  test('puts a match in the name before one in the institution', async () => {
    const other = await startTestServer([
      institution('a', [program('a', 'a-ent', { name: 'MSc ENT', specialties: ['ent'] })], {
        name: 'Urology College',
      }),
      institution('b', [
        program('b', 'b-urology', { name: 'ChM Urology', specialties: ['urology'] }),
      ]),
    ]);
    expect((await list('search: "urology"', other)).slugs).toEqual(['b-urology', 'a-ent']);
    await other[Symbol.asyncDispose]();
  });

  test.each([
    ['awards: ["ChM"]', ['beta-surgery']],
    ['countries: ["ZA"]', ['beta-psychiatry', 'beta-surgery']],
    ['specialties: ["paediatrics", "general-surgery"]', ['alpha-paediatrics', 'beta-surgery']],
    ['institutions: ["gamma"], statuses: [DISCONTINUED]', ['gamma-psychiatry']],
    ['countries: ["ZA"], specialties: ["psychiatry"]', ['beta-psychiatry']],
    ['awards: []', []],
  ])('filters by %s', async (filter, expected) => {
    expect((await list(`first: 100, filter: { ${filter} }`)).slugs).toEqual(expected);
  });

  test('yields the same list in pages of any size, from either end', async () => {
    const whole = (await list('first: 100')).slugs;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.boolean(), async (size, backward) => {
        const seen: string[] = [];
        let place = '';
        for (;;) {
          const page = await list(`${backward ? 'last' : 'first'}: ${size}${place}`);
          if (backward) seen.unshift(...page.slugs);
          else seen.push(...page.slugs);
          const more = page.pageInfo?.[backward ? 'hasPreviousPage' : 'hasNextPage'];
          if (more !== true) break;
          const cursor = backward ? page.edges.at(0)?.cursor : page.edges.at(-1)?.cursor;
          place = `, ${backward ? 'before' : 'after'}: ${JSON.stringify(cursor)}`;
        }
        expect(seen).toEqual(whole);
      }),
      { numRuns: 14 },
    );
  });

  test('counts only when asked, and reads a page in one statement', async () => {
    server.statements.length = 0;
    await server.ask('{ programs(first: 3) { edges { node { slug } } } }');
    expect(server.statements).toHaveLength(1);
  });

  test('refuses a wrong page size with a code and what would be right', async () => {
    expect(await server.ask('{ programs(first: 500) { edges { node { slug } } } }')).toMatchObject({
      errors: [
        { message: '`first` is from 1 to 100, not 500.', extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
  });
});

describe('program', () => {
  test.each([
    'https://www.alpha.edu/alpha-psychiatry',
    'http://alpha.edu/Alpha-Psychiatry/?utm_source=x#top',
  ])('is found by its address %s', async (url) => {
    const query = 'query ($url: String!) { program(url: $url) { slug } }';
    expect(await server.ask(query, { url })).toEqual({
      data: { program: { slug: 'alpha-psychiatry' } },
    });
  });

  test.each(['https://www.alpha.edu/all', 'https://www.alpha.edu/', 'rubbish', ''])(
    'is not found by the address %j',
    async (url) => {
      const query = 'query ($url: String!) { program(url: $url) { slug } }';
      expect(await server.ask(query, { url })).toEqual({ data: { program: null } });
    },
  );

  test('asks for a slug or an address, one of them', async () => {
    const answer = await server.ask('{ program { slug } }');
    expect(answer).toMatchObject({ errors: [{ message: 'Give `slug` or `url`, one of them.' }] });
  });

  test('is a node, as are its institution, claims and sources', async () => {
    const first = await server.ask(
      '{ program(slug: "alpha-psychiatry") { id institution { id } claims { id source { id } } } }',
    );
    const ids = JSON.stringify(first).match(/(?<="id":")[^"]+/g) ?? [];
    const nodes = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      ids,
    });
    expect(ids).toHaveLength(6);
    expect(nodes).toMatchObject({ data: { nodes: ids.map((id) => ({ id })) } });
  });

  test('says of every attribute whether it is known', async () => {
    const answer = await server.ask(
      '{ program(slug: "alpha-psychiatry") { resolved { attribute status text certainty reason } } }',
    );
    expect(JSON.stringify(answer)).toContain(
      '{"attribute":"DURATION","status":"KNOWN","text":"2 years","certainty":"HIGH"',
    );
    expect(JSON.stringify(answer)).toContain(
      '{"attribute":"TUITION","status":"NOT_STATED","text":"no source states it","certainty":null,"reason":null}',
    );
  });

  test('has peers of its specialty first, none of them closed', async () => {
    const answer = await server.ask(
      '{ program(slug: "alpha-psychiatry") { peers { reasons program { slug } } } }',
    );
    expect(answer).toEqual({
      data: {
        program: {
          peers: [
            { reasons: ['same specialty', 'same award'], program: { slug: 'beta-psychiatry' } },
            { reasons: ['same award', 'same country'], program: { slug: 'alpha-paediatrics' } },
            { reasons: ['same award', 'same country'], program: { slug: 'gamma-mmed' } },
          ],
        },
      },
    });
  });
});
