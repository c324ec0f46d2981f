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

/** Of the two names of plain JSON the one that is asked for first; the general one where all are welcome. */
function acceptedType(accept: string | null): string {
  const at = (type: string): number => (accept?.indexOf(type) ?? -1) >>> 0;
  return at(GRAPHQL_TYPE) < at(JSON_TYPE) ? GRAPHQL_TYPE : JSON_TYPE;
}
