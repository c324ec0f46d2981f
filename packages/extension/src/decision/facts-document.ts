/** Programs with every claim about them, in the order asked: what the browser itself resolves and reckons with. */
export const FACTS_DOCUMENT = `
  query Facts($programs: [String!]!) {
    catalogue { revision date }
    comparison(programs: $programs) {
      __typename
      ... on Comparison { columns { program { ...Judged } } }
      ... on UnknownPrograms { message }
      ... on TooManyPrograms { message }
      ... on TooFewPrograms { message }
    }
  }
  fragment Judged on Program {
    slug
    name
    shortName
    award
    status
    specialtyNames
    pages
    institution { slug name city country { code name region } }
    claims {
      key
      state
      attribute
      value
      source { key title url publisher kind archivedCopy read asOf note }
    }
  }
`;
