import { isInterfaceType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { NODE_TYPES, decodeGlobalID } from './global-id.ts';
import { schema } from './schema.ts';

const encode = (text: string): string => Buffer.from(text).toString('base64');

describe('an id', () => {
  test('can be of every type that is a Node', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('Node is no interface');
    expect(
      schema
        .getPossibleTypes(node)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(NODE_TYPES);
  });

  test('is a type and a key, which may hold colons', () => {
    expect(decodeGlobalID(encode('Claim:sydney/mmed:3'))).toEqual({
      typename: 'Claim',
      id: 'sydney/mmed:3',
    });
  });

  test.each([
    '',
    'forged',
    encode('Program'),
    encode('Program:'),
    encode('Term:thesis'),
    encode(':1'),
    encode('constructor:1'),
  ])('%j is none', (id) => {
    expect(() => decodeGlobalID(id)).toThrow('no id of this server');
  });
});
