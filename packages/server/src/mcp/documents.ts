const SOURCE = `fragment Said on Claim {
  text state source { title url publisher kind asOf read archivedCopy note }
}`;

const RESOLVED = `fragment Resolved on ResolvedValue {
  status text period reason certainty certaintyReasons
  claims { ...Said } agreeing { ...Said } conflicts { ...Said } history { ...Said }
}
${SOURCE}`;

const NAMED = `fragment Named on Program {
  slug name shortName award status specialtyNames pages
  institution { name city website country { code name } }
}`;

const CATALOGUE = 'catalogue { revision date }';

/** Finds programs; with the durations, so that each answer names a source. */
export const SEARCH = `query Search($search: String, $filter: ProgramFilter, $first: Int!) {
  ${CATALOGUE}
  programs(search: $search, filter: $filter, first: $first) {
    totalCount
    edges { node {
      ...Named
      resolved(attribute: DURATION) { label status text period certainty claim { ...Said } }
    } }
  }
}
${NAMED}
${SOURCE}`;

/** One program, every attribute with what sources say of it. */
export const PROGRAM = `query Program($slug: String, $url: String) {
  ${CATALOGUE}
  program(slug: $slug, url: $url) {
    ...Named
    courseCodes { scheme code }
    resolved { attribute label ...Resolved }
    peers { reasons program { slug shortName institution { name } } }
  }
}
${NAMED}
${RESOLVED}`;

/** Programs side by side. */
export const COMPARE = `query Compare($programs: [String!]!) {
  ${CATALOGUE}
  comparison(programs: $programs) {
    __typename
    ... on Comparison {
      columns { program { ...Named } }
      rows { attribute label differs missing cells {
        status text period certainty best claim { ...Said } conflicts { ...Said }
      } }
    }
    ... on UnknownPrograms { message slugs }
    ... on TooManyPrograms { message }
    ... on TooFewPrograms { message }
  }
}
${NAMED}
${SOURCE}`;

/** One attribute of one program: who says what, and why one is preferred. */
export const EXPLAIN = `query Explain($slug: String!, $attribute: AttributeKey!) {
  ${CATALOGUE}
  program(slug: $slug) {
    ...Named
    resolved(attribute: $attribute) { attribute qualifier label ...Resolved }
    claims(attribute: $attribute) { label ...Said }
  }
}
${NAMED}
${RESOLVED}`;
