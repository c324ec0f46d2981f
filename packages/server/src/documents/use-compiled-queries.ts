import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createCompiledQueries } from './compiled-queries.ts';

/**
 * Executes what is asked again and again by compiled code. Where that meets an error GraphQL's own executor answers
 * instead: its errors say in words and places that hold for every document what was wrong.
 */
export function useCompiledQueries(schema: GraphQLSchema): Plugin {
  const compiledQueries = createCompiledQueries(schema);
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const compiled = compiledQueries(args);
      if (compiled === null) return;
      setExecuteFn(async (): Promise<unknown> => {
        const plainly = (): unknown => executeFn(args);
        return (await compiled(args)) ?? plainly();
      });
    },
  };
}
