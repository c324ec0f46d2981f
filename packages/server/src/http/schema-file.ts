import { SDL } from '../schema/print.ts';
import type { App, Route } from './app.ts';
import { isReading, send } from './send.ts';

/** GET /schema.graphql: the schema in the schema definition language, where it may be asked for. */
export function schemaFile({ introspection }: Pick<App, 'introspection'>): Route {
  return (request, response, path) => {
    if (!introspection || path !== '/schema.graphql' || !isReading(request)) {
      return Promise.resolve(false);
    }
    const body = { type: 'text/plain; charset=utf-8', text: SDL };
    return Promise.resolve(
      send(request, response, 200, body, { 'access-control-allow-origin': '*' }),
    );
  };
}
