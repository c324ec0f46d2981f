import * as v from 'valibot';
import type { Question } from './asking.ts';
import type { TypedSearch } from './searched-words.ts';

const FIELDS = `pageInfo { hasNextPage endCursor }
  edges { node { slug award name institution { name country { code } } resolved(attribute: DURATION) { status text } } }`;

const SEARCH = `query ($text: String!) { programs(first: 20, search: $text) { ${FIELDS} } }`;

const LIST = `query ($filter: ProgramFilter!, $orderBy: ProgramOrder!) {
  programs(first: 20, filter: $filter, orderBy: $orderBy) { ${FIELDS} } }`;

const COMPARE = `query ($programs: [String!]!) { comparison(programs: $programs) { ... on Comparison {
  columns { program { slug institution { name } } }
  rows { label differs cells { status text claim { source { title asOf } } } } } } }`;

const PageSchema = v.object({
  programs: v.object({
    edges: v.array(
      v.object({
        node: v.object({
          slug: v.string(),
          award: v.string(),
          institution: v.object({ country: v.object({ code: v.string() }) }),
        }),
      }),
    ),
  }),
});

const ComparisonSchema = v.object({
  comparison: v.object({
    columns: v.array(v.object({ program: v.object({ slug: v.string() }) })),
    rows: v.pipe(
      v.array(v.object({ cells: v.pipe(v.array(v.unknown()), v.length(4)) })),
      v.minLength(1),
    ),
  }),
});

/** A search; one that is not misspelt must find something. */
export function searchQuestion({ text, kind }: TypedSearch): Question {
  return {
    query: SEARCH,
    variables: { text },
    check: (data) => {
      const { edges } = v.parse(PageSchema, data).programs;
      if (kind !== 'MISSPELT' && kind !== 'TWO_WORDS' && edges.length === 0) {
        throw new Error(`nothing was found by "${text}"`);
      }
    },
  };
}

/** A list with a filter and an order; each program must meet the filter. */
export function listQuestion(
  filter: { readonly awards: readonly string[]; readonly countries: readonly string[] },
  more: object,
  orderBy: object,
): Question {
  return {
    query: LIST,
    variables: { filter: { ...filter, ...more }, orderBy },
    check: (data) => {
      for (const { node } of v.parse(PageSchema, data).programs.edges) {
        const { code } = node.institution.country;
        if (!filter.awards.includes(node.award) || !filter.countries.includes(code)) {
          throw new Error(`${node.slug} does not meet ${JSON.stringify(filter)}`);
        }
      }
    },
  };
}

/** A comparison of four programs; all must be there, in the order asked. */
export function comparisonQuestion(programs: readonly string[]): Question {
  return {
    query: COMPARE,
    variables: { programs },
    check: (data) => {
      const { columns } = v.parse(ComparisonSchema, data).comparison;
      const found = columns.map(({ program }) => program.slug).join();
      if (found !== programs.join()) throw new Error(`${programs.join()} was answered by ${found}`);
    },
  };
}
