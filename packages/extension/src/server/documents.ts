/** The documents that the extension sends; a test holds them against the server's schema. */
const RESOLVED_VALUE = `
  fragment Value on ResolvedValue {
    status
    text
    period
    reason
    certainty
    certaintyReasons
    measure { min max unit }
    claims { ...Said }
    agreeing { ...Said }
    conflicts { ...Said }
    history { ...Said }
  }
  fragment Said on Claim {
    text
    value
    source { title url publisher kind archivedCopy read asOf note }
  }
`;

const PROGRAM = `
  fragment Identity on Program {
    slug
    name
    shortName
    award
    status
    specialtyNames
    pages
    institution { slug name city country { code name region } }
  }
`;

/** A program with its resolved facts and its peers. */
export const PROGRAM_DOCUMENT = `
  query Program($slug: String!) {
    catalogue { revision date }
    program(slug: $slug) {
      ...Identity
      resolved { attribute qualifier label ...Value }
      peers(first: 7) { reasons program { ...Identity } }
    }
  }
  ${PROGRAM}
  ${RESOLVED_VALUE}
`;

/** Programs side by side. */
export const COMPARISON_DOCUMENT = `
  query Comparison($programs: [String!]!) {
    catalogue { revision date }
    comparison(programs: $programs) {
      __typename
      ... on Comparison {
        columns { program { ...Identity } }
        rows { attribute qualifier label differs missing cells { best ...Value } }
      }
      ... on UnknownPrograms { message }
      ... on TooManyPrograms { message }
      ... on TooFewPrograms { message }
    }
  }
  ${PROGRAM}
  ${RESOLVED_VALUE}
`;

/** Programs like one that the catalogue lacks; its address is never sent. */
export const COMPARABLES_DOCUMENT = `
  query Comparables($award: String, $specialties: [String!]!, $country: String) {
    catalogue { revision date }
    comparables(award: $award, specialties: $specialties, country: $country, first: 7) {
      reasons
      program { ...Identity }
    }
  }
  ${PROGRAM}
`;
