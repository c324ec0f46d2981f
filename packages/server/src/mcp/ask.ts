import { execute, parse } from 'graphql';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { createLoaders } from '../schema/loaders.ts';
import { schema } from '../schema/schema.ts';
import { ANYBODY } from '../tokens/caller.ts';

/** Asks the API a document of ours. @throws where the API answers with an error: its message says why. */
export type Ask = (
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** Asks the schema in this process, over a database. @param today the day that age is judged from, ISO. */
export function askInProcess(database: Kysely<Database>, today: () => string): Ask {
  return async (document, variables = {}) => {
    const contextValue = { database, caller: ANYBODY, loaders: createLoaders(database, today()) };
    const result = await execute({
      schema,
      document: parse(document),
      contextValue,
      variableValues: variables,
    });
    const [fault] = result.errors ?? [];
    if (fault !== undefined) throw fault;
    return result.data;
  };
}
