import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { DOCUMENT_ID, useTrustedDocuments } from '../documents/use-trusted-documents.ts';
import { useCompiledQueries } from '../documents/use-compiled-queries.ts';
import { useGuards } from '../limits/use-guards.ts';
import { createLoaders } from '../schema/loaders.ts';
import { schema } from '../schema/schema.ts';
import type { App } from './app.ts';
import { callerOf } from './caller.ts';
import { type Charge, EXPOSED, rateError } from './meter.ts';

/** What the adapter of node:http hands over with a request. */
interface Served {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly take: Charge;
}

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
export function createGraphql({
  database,
  logger,
  today,
  documents,
  trustedOnly,
  limits,
  suggestions,
  revisions,
  proxies,
}: App): (request: IncomingMessage, response: ServerResponse, charge: Charge) => void {
  const yoga = createYoga<Served>({
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
    context: ({ req, res, take }) => ({
      database,
      loaders: createLoaders(database, today()),
      charge: async (points: number) => {
        const refused = points === 0 ? null : await take(points);
        return refused === null ? null : rateError(refused);
      },
      follow: (since: number | null) => {
        const followed = revisions.follow(since, callerOf(req, proxies));
        // The adapter would notice only at the next event, and that may be days away.
        if (!('kind' in followed)) res.once('close', () => void followed.return?.());
        return followed;
      },
    }),
    logging: {
      debug: () => undefined,
      info: (...words) => logger.info(sentence(words)),
      warn: (...words) => logger.warn(sentence(words)),
      error: (...words) =>
        logger.error({ error: words.find((word) => word instanceof Error) }, sentence(words)),
    },
  });
  return (request, response, charge) => void yoga(request, response, { take: charge });
}

function sentence(words: readonly unknown[]): string {
  return words.map((word) => (word instanceof Error ? word.message : String(word))).join(' ');
}
