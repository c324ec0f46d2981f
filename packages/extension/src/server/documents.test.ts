import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { COMPARABLES_DOCUMENT, COMPARISON_DOCUMENT, PROGRAM_DOCUMENT } from './documents.ts';

const schema = buildSchema(
  readFileSync(new URL('../../../server/schema.graphql', import.meta.url), 'utf8'),
);

test.each([
  ['PROGRAM_DOCUMENT', PROGRAM_DOCUMENT],
  ['COMPARISON_DOCUMENT', COMPARISON_DOCUMENT],
  ['COMPARABLES_DOCUMENT', COMPARABLES_DOCUMENT],
])("%s is valid against the server's schema", (_name, document) => {
  expect(validate(schema, parse(document))).toEqual([]);
});

test('no document has a place for an address or anything of the reader', () => {
  const all = [PROGRAM_DOCUMENT, COMPARISON_DOCUMENT, COMPARABLES_DOCUMENT].join('\n');
  const variables = [...all.matchAll(/\$(\w+):/g)].map(([, name]) => name);
  expect(new Set(variables)).toEqual(
    new Set(['slug', 'programs', 'award', 'specialties', 'country']),
  );
});
