import { type GivenArguments, programsIn } from './field-cost.ts';

/** What lists further below are as long as. */
export interface Scope {
  /** The length of the page of the connection that a field belongs to. */
  readonly page: number;
  /** How many programs the comparison holds that a field belongs to. */
  readonly compared: number;
}

/** Where nothing is in the page of a connection or in a comparison. */
export const OUTSIDE: Scope = { page: 1, compared: 1 };

const DEFAULT_PAGE = 20;
const LONGEST_PAGE = 100;
const MOST_PEERS = 20;
const CURRENCIES = 60;

/** How long a list is; by its arguments, by what it belongs to, or as the catalogue's are: between the mean and the longest. */
export type ListSize = number | ((given: GivenArguments, scope: Scope) => number);

const byPage: ListSize = (_given, { page }) => page;
const byPeers: ListSize = (_given, { page }) => Math.min(page, MOST_PEERS);
const byCompared: ListSize = (_given, { compared }) => compared;
const byFirst: ListSize = ({ first }) =>
  typeof first === 'number' ? Math.min(Math.max(first, 0), MOST_PEERS) : MOST_PEERS;

const byMany: ListSize = ({ first }) =>
  typeof first === 'number' ? Math.min(Math.max(first, 1), LONGEST_PAGE) : DEFAULT_PAGE;

/** The length of every list of objects in the schema. A list of names or numbers counts as one field. */
export const LIST_SIZE: Readonly<Record<string, ListSize>> = {
  'Basis.claims': 1,
  'Basis.figures': 1,
  'ClaimConnection.edges': byPage,
  'Comparison.barred': byCompared,
  'Comparison.columns': byCompared,
  'Comparison.differencesInWords': 27,
  'Comparison.rows': 30,
  'ComparisonCell.agreeing': 1,
  'ComparisonCell.claims': 1,
  'ComparisonCell.conflicts': 1,
  'ComparisonCell.history': 1,
  'ComparisonRow.cells': byCompared,
  'ComparisonRow.terms': 6,
  'Contribution.claims': 1,
  'ContributionForReview.entries': 8,
  'ContributionForReview.reviews': 2,
  'ContributionRefused.problems': 10,
  'Conversion.rates': 2,
  'Difference.evidence': 4,
  'Eligibility.groups': 3,
  'Facet.values': 7,
  'Figure.lines': 6,
  'Figure.unknown': 1,
  'FigureLine.bases': 2,
  'FigureLine.conversions': 1,
  'Fit.bases': 3,
  'Fit.programs': byCompared,
  'InstitutionConnection.edges': byPage,
  'InternalRate.unknown': 1,
  'InvalidProfile.problems': 10,
  'MoneyAnswer.unknown': 1,
  'Payback.unknown': 1,
  'PeerConnection.edges': byPeers,
  'Program.claims': ({ attribute }) => (attribute == null ? 12 : 2),
  'Program.courseCodes': 1,
  'Program.history': ({ attribute }) => (attribute == null ? 16 : 3),
  'Program.peers': byFirst,
  'Program.resolved': ({ attribute }) => (attribute == null ? 18 : 2),
  'ProgramConnection.edges': byPage,
  'ProgramConnection.facets': ({ by }) => (Array.isArray(by) ? by.length : 11),
  'ProgramConnection.leftOut': 8,
  'ProgramFit.contributions': 5,
  'ProgramOpinion.otherWays': 1,
  'ProgramOpinion.payOffers': 4,
  'ProgramOpinion.unknown': 1,
  'Quality.attributes': 15,
  'Quality.countries': 40,
  'Quality.institutions': byMany,
  'Quality.needLook': byMany,
  'Query.comparables': byFirst,
  'Query.exchangeRates': ({ dates }) =>
    CURRENCIES * (1 + (Array.isArray(dates) ? dates.length : 0)),
  'Query.glossary': ({ attribute }) => (attribute == null ? 60 : 6),
  'Query.nodes': ({ ids }) => (Array.isArray(ids) ? ids.length : 1),
  'Query.reviewQueue': ({ first }) =>
    typeof first === 'number' ? Math.min(Math.max(first, 0), LONGEST_PAGE) : DEFAULT_PAGE,
  'Query.specialties': 60,
  'Query.suggest': byFirst,
  'RatioAnswer.unknown': 1,
  'ReferenceFigures.discountRates': 5,
  'ReferenceFigures.livingCosts': 45,
  'ReferenceFigures.physicianPay': 60,
  'RequiredRaise.unknown': 1,
  'ReviewedEntry.rivals': 2,
  'Requirement.claims': 1,
  'RequirementGroup.requirements': 2,
  'ResolvedAttribute.agreeing': 1,
  'ResolvedAttribute.claims': 1,
  'ResolvedAttribute.conflicts': 1,
  'ResolvedAttribute.history': 1,
  'Return.atRates': 4,
  'Return.bases': 8,
  'Return.branches': 3,
  'Return.cashFlow': 21,
  'Return.horizon': 20,
  'Return.sensitivity': 8,
  'Term.related': 3,
  '__Directive.args': 1,
  '__Field.args': 1,
  '__Schema.directives': 6,
  '__Schema.types': 130,
  '__Type.enumValues': 2,
  '__Type.fields': 4,
  '__Type.inputFields': 1,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
};

/** What lies within a field is as long as this: a connection sets the page, a comparison the number of programs. */
export function scopeWithin(coordinate: string, given: GivenArguments, around: Scope): Scope {
  if (coordinate === 'Query.comparison') return { page: 1, compared: programsIn(given) };
  if (!CONNECTIONS.has(coordinate)) return around;
  return { ...around, page: pageOf(given) };
}

const CONNECTIONS: ReadonlySet<string> = new Set([
  'Query.programs',
  'Query.institutions',
  'Institution.programs',
  'Program.claimsConnection',
  'Program.peersConnection',
]);

function pageOf({ first, last }: GivenArguments): number {
  const asked = first ?? last;
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), LONGEST_PAGE) : DEFAULT_PAGE;
}
