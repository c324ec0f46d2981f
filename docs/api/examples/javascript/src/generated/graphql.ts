/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CompareQueryVariables = Exact<{
  programs: Array<string> | string;
}>;


export type CompareQuery = { comparison:
    | { __typename: 'Comparison', columns: Array<{ program: { shortName: string, institution: { name: string } } }>, rows: Array<{ label: string, differs: boolean, cells: Array<{ text: string, claim: { source: { title: string, asOf: string | null, read: string } } | null }> }> }
    | { __typename: 'InvalidProfile' }
    | { __typename: 'TooFewPrograms', message: string }
    | { __typename: 'TooManyPrograms', message: string }
    | { __typename: 'UnknownPrograms', message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CompareDocument = new TypedDocumentString(`
    query Compare($programs: [String!]!) {
  comparison(programs: $programs) {
    __typename
    ... on Comparison {
      columns {
        program {
          shortName
          institution {
            name
          }
        }
      }
      rows {
        label
        differs
        cells {
          text
          claim {
            source {
              title
              asOf
              read
            }
          }
        }
      }
    }
    ... on UnknownPrograms {
      message
    }
    ... on TooFewPrograms {
      message
    }
    ... on TooManyPrograms {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;