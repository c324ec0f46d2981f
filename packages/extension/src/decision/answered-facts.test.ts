import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type AnsweredProgram, toClaims } from './answered-facts.ts';
import { FACTS_DOCUMENT } from './facts-document.ts';

const schema = buildSchema(
  readFileSync(new URL('../../../server/schema.graphql', import.meta.url), 'utf8'),
);

test("the document is valid against the server's schema, and names nothing but programs", () => {
  expect(validate(schema, parse(FACTS_DOCUMENT))).toEqual([]);
  const variables = [...FACTS_DOCUMENT.matchAll(/\$(\w+):/g)].map(([, name]) => name);
  expect(variables).toEqual(['programs']);
});

const answered: AnsweredProgram['claims'][number] = {
  key: 'alpha/c1',
  state: 'REVIEWED',
  attribute: 'CLINICAL_TRAINING',
  value: { kind: 'COURSEWORK' },
  source: {
    key: 'alpha/s1',
    title: 'Rules',
    url: null,
    publisher: null,
    kind: 'OFFICIAL_PAGE',
    archivedCopy: false,
    read: '2026-11-22',
    asOf: '2026',
    note: null,
  },
};

describe('toClaims', () => {
  test('names a claim and its source as the catalogue does', () => {
    const { key: _key, ...rest } = answered.source;
    expect(toClaims([answered])).toEqual([
      {
        id: 'alpha/c1',
        state: 'REVIEWED',
        attribute: 'clinicalTraining',
        value: { kind: 'COURSEWORK' },
        source: { id: 'alpha/s1', ...rest },
      },
    ]);
  });

  test('leaves out what it does not understand, so that nothing is reckoned with it', () => {
    const odd = [
      { ...answered, attribute: 'TELEPATHY' },
      { ...answered, value: { kind: 'BY_POST' } },
      { ...answered, value: 7 },
    ];
    expect(toClaims(odd)).toEqual([]);
  });
});
