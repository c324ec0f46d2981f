import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';

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

const server = process.env['SERVER'] ?? 'http://localhost:4000';
const programs = process.argv.slice(2);
const { comparison } = await ask(server, Compare, { programs });

// What a caller can expect is data: the compiler knows which fields each answer has.
if (comparison.__typename === 'Comparison') {
  for (const { label, cells } of comparison.rows.filter((row) => row.differs)) {
    console.log(label);
    for (const [place, { text, claim }] of cells.entries()) {
      const { shortName, institution } = comparison.columns[place]?.program ?? {};
      const source = claim === null ? '' : ` (${claim.source.title}, read ${claim.source.read})`;
      console.log(`  ${shortName}, ${institution?.name}: ${text}${source}`);
    }
  }
} else {
  console.error('message' in comparison ? comparison.message : comparison.__typename);
  process.exitCode = 1;
}
