import { loadCatalogue } from '@second-opinion/catalogue';
import { seededRandom } from '@second-opinion/core';
import { parse, validate } from 'graphql';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../schema/schema.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { LIMITS } from './limits.ts';
import { maximalQuery } from './maximal-query.ts';
import { operationOf } from './operation.ts';
import { requestedCost } from './requested-cost.ts';
import { toChoice } from './sample-arguments.ts';

const FirstPage = v.object({
  data: v.object({
    programs: v.object({
      edges: v.array(v.object({ node: v.object({ id: v.string(), slug: v.string() }) })),
    }),
  }),
});

let server: TestServer;
let samples: { slugs: string[]; ids: string[] };
beforeAll(async () => {
  const catalogue = await loadCatalogue();
  if (catalogue.kind === 'FAULTY') throw new Error(JSON.stringify(catalogue.faults));
  server = await startTestServer(catalogue.institutions);
  const answer = await server.ask('{ programs(first: 100) { edges { node { id slug } } } }');
  const nodes = v.parse(FirstPage, answer).data.programs.edges.map(({ node }) => node);
  samples = { slugs: nodes.map(({ slug }) => slug), ids: nodes.map(({ id }) => id) };
});
afterAll(() => server[Symbol.asyncDispose]());

describe('a query as dear as the limits allow', () => {
  test.each(Array.from({ length: 12 }, (_none, seed) => seed + 1))(
    'is answered without error, with the seed %i',
    async (seed) => {
      const query = maximalQuery(schema, toChoice(seededRandom(seed)), samples);
      expect(validate(schema, parse(query))).toEqual([]);
      expect(costOf(query)).toBeGreaterThan(LIMITS.cost / 4);
      expect(await server.ask(query)).not.toHaveProperty('errors');
    },
  );

  test('is refused where one more thing is asked', async () => {
    const query = maximalQuery(schema, toChoice(seededRandom(1)), samples);
    const dear =
      '{ dear: programs(first: 100) { edges { node { peers { program { resolved { text } } } } } }';
    const answer = await server.ask(query.replace('{', dear));
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT' } }] });
  });

  test('is the same for the same seed', () => {
    const [one, same, other] = [7, 7, 8].map((seed) =>
      maximalQuery(schema, toChoice(seededRandom(seed)), samples),
    );
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });
});

function costOf(query: string): number {
  const operation = operationOf({ schema, document: parse(query) });
  return operation === null ? 0 : requestedCost(operation);
}
