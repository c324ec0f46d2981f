import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { PEERS_DOCUMENT } from './ask-peers.ts';

test("the document is valid against the server's schema, and names nothing but a program", () => {
  const file = new URL('../../../server/schema.graphql', import.meta.url);
  const schema = buildSchema(readFileSync(file, 'utf8'));
  expect(validate(schema, parse(PEERS_DOCUMENT))).toEqual([]);
  expect([...PEERS_DOCUMENT.matchAll(/\$(\w+):/g)].map(([, name]) => name)).toEqual(['slug']);
});
