import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Plugin, createYoga } from 'graphql-yoga';
import { createContributionLimiter } from '../contributions/contribution-limiter.ts';
import { DOCUMENT_ID, useTrustedDocuments } from '../documents/use-trusted-documents.ts';
import { useAssembledAnswers } from '../documents/use-assembled-answers.ts';
import { useCompiledQueries } from '../documents/use-compiled-queries.ts';
import { useGuards } from '../limits/use-guards.ts';
import { schema } from '../schema/schema.ts';
import type { App } from './app.ts';
import { type Handed, contextOf } from './graphql-context.ts';
import { EXPOSED } from './meter.ts';
import type { Serving } from './serving.ts';
import { useServing } from './use-serving.ts';

/** GraphQL over HTTP at /graphql. */
export function createGraphql(
  app: App,
): (request: IncomingMessage, response: ServerResponse, serving: Serving) => void {
  const { logger, documents, trustedOnly, limits } = app;
  const admit = createContributionLimiter(app.contributions);
  const yoga = createYoga<Handed>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    // Pages and extensions of every origin may ask: nobody is known by a cookie, and a token is sent on purpose.
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
      useTypedAnswers(),
      useTrustedDocuments(documents, trustedOnly),
      useServing(documents),
      ...useGuards(limits, app, logger),
      useCompiledQueries(schema),
      useAssembledAnswers(),
    ],
    // The guards do both: without wrapping every body, and with an id that the log has.
    maxRequestBodySize: false,
    maskedErrors: false,
    graphiql: false,
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

/** No answer is taken for anything but what it says that it is. */
function useTypedAnswers(): Plugin {
  return {
    onResponse: ({ response }) => response.headers.set('x-content-type-options', 'nosniff'),
  };
}

function sentence(words: readonly unknown[]): string {
  return words.map((word) => (word instanceof Error ? word.message : String(word))).join(' ');
}
