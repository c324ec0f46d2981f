import * as v from 'valibot';
import { giveToken } from './give-token.ts';
import type { TestServer } from './test-server.ts';

/** What tests contribute: another duration of a program of the small catalogue, from its own page. */
export const FACTS = {
  kind: 'FACTS',
  address: 'https://www.alpha.edu/alpha-psychiatry',
  program: 'alpha-psychiatry',
  period: '2026',
  entries: [
    {
      attribute: 'DURATION',
      value: { studyMode: 'FULL_TIME', minMonths: 36, maxMonths: 36 },
      words: 'Three years full time',
    },
  ],
} as const;

const CONTRIBUTE = `mutation ($contribution: ContributionInput!) {
  contribute(contribution: $contribution) {
    __typename
    ... on ContributionQueued { code doubled state }
    ... on ContributionRefused { problems { field message } }
    ... on ContributionLimited { retryAfterSeconds message }
  }
}`;

const AnswerSchema = v.object({
  data: v.object({
    contribute: v.object({
      __typename: v.string(),
      code: v.optional(v.string(), ''),
      doubled: v.optional(v.boolean(), false),
      state: v.optional(v.string(), ''),
      problems: v.optional(v.array(v.object({ field: v.string(), message: v.string() })), []),
      retryAfterSeconds: v.optional(v.number(), 0),
    }),
  }),
});

/** Sends a contribution. @throws where the answer has errors. */
export async function contribute(server: TestServer, contribution: object) {
  const answer = await server.ask(CONTRIBUTE, { contribution });
  return v.parse(AnswerSchema, answer).data.contribute;
}

/** Asks as the holder of a new token that may review. */
export async function reviewerOf(
  server: TestServer,
): Promise<(query: string, variables?: object) => Promise<unknown>> {
  const token = await giveToken(server.database, ['REVIEW']);
  return async (query, variables = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = v.parse(
      v.object({ data: v.optional(v.unknown()), errors: v.optional(v.unknown()) }),
      await response.json(),
    );
    return errors === undefined ? data : { errors };
  };
}
