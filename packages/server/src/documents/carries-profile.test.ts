import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../schema/schema.ts';
import { carriesProfile } from './carries-profile.ts';

const COMPARISON = `query ($profile: ProfileInput, $programs: [String!]!) {
  comparison(programs: $programs, profile: $profile) { __typename }
}`;
const PAY = `query ($tax: Float) {
  comparison(programs: ["a"], profile: { taxRate: $tax }, currency: "USD") { __typename }
}`;
const LIST =
  'query ($filter: ProgramFilter) { programs(first: 1, filter: $filter) { totalCount } }';
const LITERAL = `query ($programs: [String!]!) {
  comparison(programs: $programs, profile: { medicalDegree: true }) { __typename }
}`;

describe('a document with variables', () => {
  test.each([
    ['a profile', COMPARISON, { programs: ['a'], profile: { medicalDegree: true } }],
    ['an empty profile', COMPARISON, { programs: ['a'], profile: {} }],
    ['a field of a profile', PAY, { tax: 0.2 }],
    ['a filter with a profile', LIST, { filter: { eligibility: { profile: {} } } }],
  ])('carries %s', (_what, text, variables) => {
    expect(carriesProfile(schema, parse(text), variables)).toBe(true);
  });

  test.each([
    ['no profile', COMPARISON, { programs: ['a'] }],
    ['null for a profile', COMPARISON, { programs: ['a'], profile: null }],
    ['no field of a profile', PAY, {}],
    ['a filter without one', LIST, { filter: { countries: ['ZA'] } }],
    ['the document’s own profile alone', LITERAL, { programs: ['a'] }],
  ])('carries nothing of a reader: %s', (_what, text, variables) => {
    expect(carriesProfile(schema, parse(text), variables)).toBe(false);
  });
});
