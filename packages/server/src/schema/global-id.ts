import { badInput } from './window.ts';

/** The types that have an id of their own; every implementer of Node is one. */
export const NODE_TYPES: readonly string[] = ['Claim', 'Institution', 'Program', 'Source'];

/**
 * The type and the key within an id of ours.
 * @throws GraphQLError with code BAD_USER_INPUT where it is none.
 */
export function decodeGlobalID(globalId: string): { typename: string; id: string } {
  const [typename, ...rest] = Buffer.from(globalId, 'base64').toString().split(':');
  const id = rest.join(':');
  if (typename === undefined || !NODE_TYPES.includes(typename) || id === '') {
    throw badInput('That is no id of this server; take one from the `id` of an answer.');
  }
  return { typename, id };
}
