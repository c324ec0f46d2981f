import { type Plugin, processRegularResult } from 'graphql-yoga';
import { AssembledResult } from './assembled-result.ts';

const [JSON_TYPE, GRAPHQL_TYPE] = ['application/json', 'application/graphql-response+json'];

/** Sends what was put together as the bytes that it is: as text it would be measured and encoded once more. */
export function useAssembledAnswers(): Plugin {
  return {
    onResultProcess: (processing) => {
      const { request, result, resultProcessor } = processing;
      if (!(result instanceof AssembledResult) || resultProcessor !== processRegularResult) return;
      const type = acceptedType(request.headers.get('accept'));
      processing.setResultProcessor((_result, fetchAPI) => {
        const headers = { 'content-type': `${type}; charset=utf-8` };
        return new fetchAPI.Response(result.bytes(), { headers });
      }, type);
    },
  };
}

/** What an accept header may ask for as plain JSON, and what is sent then. */
const NAMES: ReadonlyMap<string, string> = new Map([
  [GRAPHQL_TYPE, GRAPHQL_TYPE],
  [JSON_TYPE, JSON_TYPE],
  ['application/*', JSON_TYPE],
  ['*/*', JSON_TYPE],
]);

/** The name of plain JSON that is asked for first, as yoga takes it for answers that it turns into text itself. */
function acceptedType(accept: string | null): string {
  if (accept === null || accept === JSON_TYPE) return JSON_TYPE;
  for (const asked of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = asked.split(';').map((part) => part.trim());
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    const type = NAMES.get(name);
    if (type !== undefined && (charset ?? UTF8) === UTF8) return type;
  }
  return JSON_TYPE;
}

const UTF8 = 'charset=utf-8';
