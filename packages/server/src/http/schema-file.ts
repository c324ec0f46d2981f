import { SDL } from '../schema/print.ts';
import type { Route } from './app.ts';
import { isReading, send } from './send.ts';

/** GET /schema.graphql: the schema in the schema definition language. */
export function schemaFile(): Route {
  return (request, response, path) => {
    if (path !== '/schema.graphql' || !isReading(request)) return Promise.resolve(false);
    const body = { type: 'text/plain; charset=utf-8', text: SDL };
    return Promise.resolve(
      send(request, response, 200, body, { 'access-control-allow-origin': '*' }),
    );
  };
}
