/** The arguments of a field as they will be, defaults included; a variable that is not given is absent. */
export type GivenArguments = Readonly<Record<string, unknown>>;

/** What resolving a field costs: a number, or what its arguments make of it. */
export type FieldCost = number | ((given: GivenArguments) => number);

/** What every field costs that the table does not name: the time of resolving one that is at hand, about 2 µs. */
export const ORDINARY = 1;

/** One program reckoned for a profile; each figure at the rate of its own day takes three times as long. */
const OPINION = 500;
const opinionBy = ({ basis }: GivenArguments): number => (basis === 'OWN_DATE' ? 3 : 1) * OPINION;

/** 10,000 weightings of 20 programs take as long as 5,000 fields. */
const FIT = 5_000;

/** A count of the values of a list by one property. */
const FACET = 20;
const FACETS_IN_ALL = 11;

/**
 * Fields that take longer than an ordinary one, in ordinary ones: measured over the whole catalogue, and rounded up.
 * What a list costs is its length times what is asked of an item (list-size.ts), and is no part of these.
 */
export const FIELD_COST: Readonly<Record<string, FieldCost>> = {
  'Query.program': 100,
  'Query.programs': 500,
  'Query.institution': 50,
  'Query.institutions': 300,
  'Query.comparison': (given) => 50 + programsIn(given) * (given['currency'] == null ? 20 : 60),
  'Query.comparables': 100,
  'Query.exchangeRates': ({ dates }) => 200 + 200 * (Array.isArray(dates) ? dates.length : 0),
  'Query.node': 50,
  'Query.nodes': ({ ids }) => 50 * (Array.isArray(ids) ? ids.length : 1),
  'Query.catalogue': 100,
  'Query.suggest': 1_000,
  'Query.quality': 2_000,
  'Institution.programs': 60,
  'Program.resolved': 5,
  'Program.claims': 5,
  'Program.history': 40,
  'Mutation.contribute': 1_000,
  'Mutation.reviewContribution': 2_000,
  'Mutation.undoReview': 2_000,
  'Mutation.deprecateClaim': 2_000,
  'Query.contribution': 100,
  'Query.reviewQueue': 100,
  'ContributionForReview.reviews': 50,
  'Program.claimsConnection': 10,
  'Program.peers': 40,
  'Program.peersConnection': 40,
  'Program.opinion': opinionBy,
  // A place among those who follow, for as long as it is held.
  'Subscription.catalogueRevised': 2_000,
  'ProgramConnection.totalCount': 20,
  'ProgramConnection.leftOut': 100,
  'ProgramConnection.facets': ({ by }) =>
    50 + FACET * (Array.isArray(by) ? by.length : FACETS_IN_ALL),
  'ComparisonColumn.opinion': OPINION,
  'Comparison.fit': FIT,
  'Comparison.barred': FIT,
  'Comparison.differencesInWords': FIT,
};

/** How many programs a comparison is asked for; more than the most there may be are refused unread. */
export function programsIn({ programs }: GivenArguments): number {
  return Array.isArray(programs) ? Math.min(programs.length, MOST_COMPARED) : 1;
}

const MOST_COMPARED = 20;
