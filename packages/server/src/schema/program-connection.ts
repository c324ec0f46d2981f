import { countryName, findSpecialty, sentence } from '@second-opinion/core';
import type { ColumnName } from '../database/card-index/card-index.ts';
import { type Facet, type FacetValue, facetOf, unknownOf } from '../database/card-index/facets.ts';
import { countFound, placesOfHits } from '../database/finding/found-programs.ts';
import { builder } from './builder.ts';
import { ProgramNode } from './program.ts';
import { type ProgramPage, explained } from './program-page.ts';

const FACETS = {
  AWARD: { column: 'award', description: 'The award: "MMed".' },
  COUNTRY: { column: 'country', description: 'The country, by ISO 3166-1.' },
  REGION: { column: 'region', description: 'The sub-region of the United Nations.' },
  SPECIALTY: { column: 'specialty', description: 'The specialties, by slug.' },
  STATUS: { column: 'status', description: 'Whether it takes students.' },
  PAYER: { column: 'audience', description: 'Whom tuition is stated for.' },
  DELIVERY: { column: 'delivery', description: 'On campus, online or partly.' },
  RESEARCH: { column: 'research', description: 'What research it requires.' },
  CLINICAL_TRAINING: {
    column: 'clinicalTraining',
    description: 'How clinical work is part of it.',
  },
  TRAINEE_PAY: { column: 'traineeStatus', description: 'Whether trainees are paid.' },
  LANGUAGE: { column: 'language', description: 'The language of teaching, by BCP 47.' },
} as const satisfies Record<string, { column: ColumnName; description: string }>;

type FacetName = keyof typeof FACETS;

function isFacetName(name: string): name is FacetName {
  return name in FACETS;
}

const ALL_FACETS = Object.keys(FACETS).filter(isFacetName);

const FacetEnum = builder.enumType('ProgramFacet', {
  description: 'What the programs of a list are counted by.',
  values: FACETS,
});

const FacetValueObject = builder
  .objectRef<FacetValue & { readonly column: ColumnName }>('FacetValue')
  .implement({
    description: 'A value with how many programs of the list have it.',
    fields: (t) => ({
      value: t.exposeString('value', { description: 'As the filter takes it: "SG".' }),
      label: t.string({
        description: 'As a reader sees it: "Singapore".',
        resolve: ({ column, value }) => labelOf(column, value),
      }),
      count: t.exposeInt('count', {
        description: 'How many programs have it, exactly; one of several values counts for each.',
      }),
    }),
  });

const FacetObject = builder.objectRef<Facet & { readonly by: FacetName }>('Facet').implement({
  description:
    'The values of one kind in a list, counted without the filter of that kind itself: what another choice would give.',
  fields: (t) => ({
    by: t.expose('by', { type: FacetEnum, description: 'What is counted.' }),
    values: t.field({
      type: [FacetValueObject],
      description: 'The values that occur, the most frequent first, then by value.',
      resolve: ({ values, column }) => values.map((entry) => ({ ...entry, column })),
    }),
    unknown: t.exposeInt('unknown', { description: 'How many programs have no known value.' }),
  }),
});

const LeftOutObject = builder.objectRef<{ about: string; count: number }>('LeftOut').implement({
  description: 'Programs that a filter leaves out only because nothing is known.',
  fields: (t) => ({
    about: t.exposeString('about', { description: 'What is not known: "duration".' }),
    count: t.exposeInt('count', {
      description: 'How many programs meet every other filter, and of which this is not known.',
    }),
  }),
});

/** A list of programs, a page at a time. */
export const ProgramConnection = builder.connectionObject(
  {
    type: ProgramNode,
    name: 'ProgramConnection',
    description: 'Programs, a page at a time.',
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many there are in all, exactly; counted only when asked.',
        resolve: (page) => {
          const { finding, asked } = programPage(page);
          return explained(() => countFound(finding, asked));
        },
      }),
      facets: t.field({
        type: [FacetObject],
        description: 'How many programs of the list have which values.',
        args: {
          by: t.arg({ type: [FacetEnum], description: 'Which; all of them where it is left out.' }),
        },
        resolve: (page, { by }) => {
          const { finding, asked } = programPage(page);
          return explained(async () => {
            const within = await placesOfHits(finding, asked.match);
            return (by ?? ALL_FACETS).map((name) => ({
              by: name,
              ...facetOf(finding.index, FACETS[name].column, asked.conditions, within),
            }));
          });
        },
      }),
      leftOut: t.field({
        type: [LeftOutObject],
        description:
          'What the filter leaves out for want of knowledge: an entry a field of the filter that any program lacks.',
        resolve: (page) => {
          const { finding, asked } = programPage(page);
          return explained(async () => {
            const within = await placesOfHits(finding, asked.match);
            const { conditions } = asked;
            const entries = conditions.map((condition) => ({
              about: condition.about,
              count: unknownOf(finding.index, condition, conditions, within),
            }));
            return entries.filter(({ count }) => count > 0);
          });
        },
      }),
    }),
  },
  { name: 'ProgramEdge', description: 'A program in its list.' },
);

function programPage(page: object): ProgramPage {
  if (!isProgramPage(page)) throw new TypeError('a connection of programs lost its query');
  return page;
}

function isProgramPage(page: object): page is ProgramPage {
  return 'asked' in page;
}

/** Columns whose values are no constants, with how a reader sees them. */
const LABELS: Partial<Record<ColumnName, (value: string) => string>> = {
  country: countryName,
  specialty: (slug) => findSpecialty(slug)?.name ?? slug,
  award: (award) => award,
  region: (region) => region,
  language: (code) => code,
};

function labelOf(column: ColumnName, value: string): string {
  return (LABELS[column] ?? sentence)(value);
}
