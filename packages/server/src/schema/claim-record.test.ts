import { afterAll, beforeAll, expect, test } from 'vitest';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { institution, program } from '../testing/small-catalogue.ts';
import { TODAY, type TestServer, startTestServer } from '../testing/test-server.ts';

const SLUG = 'alpha-psychiatry';
const catalogue = (months: number) => {
  const own = program('alpha', SLUG, {}, months);
  const claims = own.claims.map((claim) => ({ ...claim, id: `${claim.id}/${months}` }));
  return [institution('alpha', [{ ...own, claims }])];
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(catalogue(24));
  await replaceCatalogue(server.database, catalogue(36), 'other', undefined, TODAY);
});
afterAll(() => server[Symbol.asyncDispose]());

test('the history of an attribute tells what stood before, and what took its place', async () => {
  const answer = await server.ask(`{
    program(slug: "${SLUG}") {
      history(attribute: DURATION) {
        text source { key } origin { by revision review }
        end { how by revision supersededBy }
      }
    }
  }`);
  const origin = { by: 'CATALOGUE', review: null };
  expect(answer).toEqual({
    data: {
      program: {
        history: [
          {
            text: '3 years',
            source: { key: 'alpha/page' },
            origin: { ...origin, revision: '2' },
            end: null,
          },
          {
            text: '2 years',
            source: { key: 'alpha/page' },
            origin: { ...origin, revision: '1' },
            end: {
              how: 'SUPERSEDED',
              by: 'CATALOGUE',
              revision: '2',
              supersededBy: `${SLUG}/duration/36`,
            },
          },
        ],
      },
    },
  });
});

test('every claim that is resolved says how it came', async () => {
  const answer = await server.ask(
    `{ program(slug: "${SLUG}") { resolved(attribute: DURATION) { claim { origin { by deprecationReason } } } } }`,
  );
  expect(answer).toEqual({
    data: {
      program: {
        resolved: [{ claim: { origin: { by: 'CATALOGUE', deprecationReason: null } } }],
      },
    },
  });
});
