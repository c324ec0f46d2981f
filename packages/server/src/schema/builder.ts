import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { ReviewRules } from '../review/reviewer.ts';
import type { Revised } from '../revision/feed.ts';
import type { FeedFull } from '../revision/followers.ts';
import { decodeGlobalID } from './global-id.ts';
import type { Caller } from '../tokens/caller.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver is given. */
export interface Context {
  readonly database: Kysely<Database>;
  readonly loaders: Loaders;
  /** Who asks, and what it may do: see `requireScope`. */
  readonly caller: Caller;
  /** By which rules is reviewed; absent where nothing is changed. */
  readonly review?: ReviewRules;
  /** Takes one contribution from the caller's account: null where it may come, else in how many seconds it may. */
  readonly admit?: () => Promise<number | null>;
  /**
   * Follows new revisions from one that the caller has, or from now on; absent where what is asked is answered once.
   */
  readonly follow?: (since: number | null) => AsyncIterableIterator<Revised> | FeedFull;
}

/** A plain JSON value, as a claim's value is served. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What every file of the schema adds its type to. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  DefaultFieldNullability: false;
  Scalars: {
    JSON: { Input: Json; Output: Json };
    ID: { Input: string; Output: string };
    MinorUnits: { Input: number; Output: number };
    URL: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    Currency: { Input: string; Output: string };
    Locale: { Input: string; Output: string };
  };
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    decodeGlobalID,
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The rows of the page, in the order of the list.',
    },
    nodeFieldOptions: { nullable: false, description: 'What stands there.' },
    cursorFieldOptions: {
      description:
        'Where it stands, opaque: for `after` and `before` of the same list in the same order.',
    },
    pageInfoFieldOptions: { description: 'Where the page lies in its list.' },
    hasNextPageFieldOptions: { description: 'Whether rows follow the page, as far as is known.' },
    hasPreviousPageFieldOptions: {
      description: 'Whether rows precede the page, as far as is known.',
    },
    startCursorFieldOptions: {
      description: 'The cursor of the first row; null where there is none.',
    },
    endCursorFieldOptions: { description: 'The cursor of the last row; null where there is none.' },
    idFieldOptions: { description: 'Opaque; the same for as long as the thing is known.' },
    pageInfoTypeOptions: { description: 'Where a page of a connection lies in its list.' },
    nodeTypeOptions: { description: 'Anything that has an id of its own.' },
    nodeQueryOptions: {
      description: 'Finds anything by its id; null where nothing has it.',
      args: { id: { description: 'As some `id` gave it.' } },
    },
    nodesQueryOptions: {
      description: 'Finds many by their ids, each null where nothing has it.',
      args: { ids: { description: 'As some `id` gave them.' } },
    },
    firstArgOptions: { description: 'How many from the start, 1 to 100.' },
    lastArgOptions: { description: 'How many from the end, 1 to 100.' },
    afterArgOptions: { description: 'Only what follows this cursor.' },
    beforeArgOptions: { description: 'Only what precedes this cursor.' },
  },
});

builder.queryType({ description: 'Everything that can be asked. Nothing is stored of who asks.' });
