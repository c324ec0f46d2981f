import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { createContributionLimiter } from '../contributions/contribution-limiter.ts';
import { DOCUMENT_ID, useTrustedDocuments } from '../documents/use-trusted-documents.ts';
import { useCompiledQueries } from '../documents/use-compiled-queries.ts';
import { useGuards } from '../limits/use-guards.ts';
import { schema } from '../schema/schema.ts';
import type { App } from './app.ts';
import { type Handed, contextOf } from './graphql-context.ts';
import { EXPOSED } from './meter.ts';
import type { Serving } from './serving.ts';
import { useServing } from './use-serving.ts';

/** What GraphiQL opens with. */
const FIRST_QUERY = `# Two programs side by side. Press the play button.
{
  comparison(programs: ["sydney-mmed-psychiatry", "kwazulu-natal-mmed-psychiatry"]) {
    ... on Comparison {
      columns { program { name institution { name } } }
      rows { label differs cells { text certainty claim { source { title asOf } } } }
    }
  }
}
`;

/** GraphQL over HTTP at /graphql, with GraphiQL for browsers. */
export function createGraphql(
  app: App,
): (request: IncomingMessage, response: ServerResponse, serving: Serving) => void {
  const { logger, documents, trustedOnly, limits, suggestions } = app;
  const admit = createContributionLimiter(app.contributions);
  const yoga = createYoga<Handed>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    // Everybody may ask from everywhere; nobody is known by a cookie.
    cors: {
      origin: '*',
      credentials: false,
      methods: ['GET', 'POST', 'OPTIONS'],
      exposedHeaders: EXPOSED.split(', '),
      maxAge: 86_400,
    },
    multipart: false,
    extraParamNames: [DOCUMENT_ID],
    plugins: [
      useTrustedDocuments(documents, trustedOnly),
      useServing(documents),
      ...useGuards(limits, suggestions, logger),
      useCompiledQueries(schema),
    ],
    // The guards do both: without wrapping every body, and with an id that the log has.
    maxRequestBodySize: false,
    maskedErrors: false,
    // Its page is 70 MB of memory once it is loaded: a server that no browser looks at never loads it.
    renderGraphiQL: async (options) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
      return renderGraphiQL(options);
    },
    graphiql: { title: 'Second Opinion', defaultQuery: FIRST_QUERY },
    context: (handed) => contextOf(app, handed, admit),
    logging: {
      debug: () => undefined,
      info: (...words) => logger.info(sentence(words)),
      warn: (...words) => logger.warn(sentence(words)),
      error: (...words) =>
        logger.error({ error: words.find((word) => word instanceof Error) }, sentence(words)),
    },
  });
  return (request, response, serving) => void yoga(request, response, { serving });
}

function sentence(words: readonly unknown[]): string {
  return words.map((word) => (word instanceof Error ? word.message : String(word))).join(' ');
}
