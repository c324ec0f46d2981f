/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Compare($programs: [String!]!) {\n    comparison(programs: $programs) {\n      __typename\n      ... on Comparison {\n        columns {\n          program {\n            shortName\n            institution {\n              name\n            }\n          }\n        }\n        rows {\n          label\n          differs\n          cells {\n            text\n            claim {\n              source {\n                title\n                asOf\n                read\n              }\n            }\n          }\n        }\n      }\n      ... on UnknownPrograms {\n        message\n      }\n      ... on TooFewPrograms {\n        message\n      }\n      ... on TooManyPrograms {\n        message\n      }\n    }\n  }\n": typeof types.CompareDocument,
};
const documents: Documents = {
    "\n  query Compare($programs: [String!]!) {\n    comparison(programs: $programs) {\n      __typename\n      ... on Comparison {\n        columns {\n          program {\n            shortName\n            institution {\n              name\n            }\n          }\n        }\n        rows {\n          label\n          differs\n          cells {\n            text\n            claim {\n              source {\n                title\n                asOf\n                read\n              }\n            }\n          }\n        }\n      }\n      ... on UnknownPrograms {\n        message\n      }\n      ... on TooFewPrograms {\n        message\n      }\n      ... on TooManyPrograms {\n        message\n      }\n    }\n  }\n": types.CompareDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compare($programs: [String!]!) {\n    comparison(programs: $programs) {\n      __typename\n      ... on Comparison {\n        columns {\n          program {\n            shortName\n            institution {\n              name\n            }\n          }\n        }\n        rows {\n          label\n          differs\n          cells {\n            text\n            claim {\n              source {\n                title\n                asOf\n                read\n              }\n            }\n          }\n        }\n      }\n      ... on UnknownPrograms {\n        message\n      }\n      ... on TooFewPrograms {\n        message\n      }\n      ... on TooManyPrograms {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompareDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
