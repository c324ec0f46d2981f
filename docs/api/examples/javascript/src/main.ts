import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';
import type { CompareQuery } from './generated/graphql.ts';

const Compare = graphql(`
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
`);

type Comparison = Extract<CompareQuery['comparison'], { __typename: 'Comparison' }>;

const server = process.env['SERVER'] ?? 'http://localhost:4000';
const programs = process.argv.slice(2);

try {
  const { comparison } = await ask(server, Compare, { programs });
  // What a caller can expect is data: the compiler knows which fields each answer has.
  if (comparison.__typename === 'Comparison') {
    print(comparison);
  } else {
    fail('message' in comparison ? comparison.message : comparison.__typename);
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** Each row that differs, with every program's value and its source. */
function print({ columns, rows }: Comparison): void {
  for (const { label, cells } of rows.filter((row) => row.differs)) {
    console.log(label);
    for (const [place, { text, claim }] of cells.entries()) {
      const { shortName, institution } = columns[place]?.program ?? {};
      const source = claim === null ? '' : ` (${claim.source.title}, read ${claim.source.read})`;
      console.log(`  ${shortName}, ${institution?.name}: ${text}${source}`);
    }
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
