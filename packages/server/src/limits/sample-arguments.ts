/** Something to choose from, always the same for the same seed. */
export interface Choice {
  /** A whole number from 0 to one below the bound. */
  readonly below: (bound: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** What arguments are made of. */
export interface Samples {
  /** Of programs. */
  readonly slugs: readonly string[];
  /** Of programs, claims, sources and institutions. */
  readonly ids: readonly string[];
}

const PROFILE = `{citizenships: ["PK"], residence: "PK", medicalDegree: true, otherDegrees: [], registrations: [{country: "PK"}], experienceMonths: 30, trainingPost: false, references: true, pay: {amount: "3600000", currency: "PKR"}, taxRate: 0.2, keptPay: {fullTime: 0}, presentLivingCosts: {amount: "120000", currency: "PKR"}, relocationCost: {amount: "4000", currency: "USD"}, payAfter: {from: {amount: "9600000", currency: "PKR"}}, discountRate: 0.05, horizonYears: 40, goals: [RESEARCH_CAREER], preferences: {budget: {amount: "150000", currency: "USD"}, research: MUCH, delivery: ["ON_CAMPUS"], countries: ["GB"], languages: ["en"]}}`;

type Sample = (choice: Choice, samples: Samples) => string;

/** As dear as they come: what makes a field work most, in sizes from small to the greatest that is allowed. */
const ARGUMENTS: Readonly<Record<string, Sample>> = {
  'Query.program': ({ oneOf }, { slugs }) => `slug: ${quoted(oneOf(slugs))}`,
  'Query.institution': () => 'slug: "sydney"',
  'Query.institutions': (choice) => choice.oneOf([page(choice), `${page(choice)}, search: "uni"`]),
  'Query.programs': (choice) =>
    choice.oneOf([
      page(choice),
      `${page(choice)}, search: "m"`,
      `${page(choice)}, search: "psychiatri medicin universty sydny"`,
      `${page(choice)}, orderBy: {by: TUITION_PER_YEAR}, filter: {tuitionPerYear: {payer: INTERNATIONAL, currency: "USD", atMost: 9000000}}`,
      `${page(choice)}, orderBy: {by: KNOWN_FACTS, direction: DESC}, filter: {statuses: [ACTIVE, UNKNOWN]}`,
    ]),
  'Query.comparison': (choice, { slugs }) =>
    `programs: [${several(choice, slugs, 20).join(', ')}], currency: "USD", basis: ${choice.oneOf(['TODAY', 'OWN_DATE'])}, profile: ${PROFILE}`,
  'Query.comparables': ({ below }) =>
    `specialties: ["psychiatry"], award: "MMed", first: ${1 + below(20)}`,
  'Query.suggest': ({ oneOf }) =>
    `text: ${quoted(oneOf(['m', 'psych', 'universty of sydny']))}, first: 20`,
  'Query.exchangeRates': (choice) =>
    `dates: [${several(
      choice,
      YEARS.map((year) => `${year}-06-01`),
      20,
    ).join(', ')}]`,
  'Query.node': ({ oneOf }, { ids }) => `id: ${quoted(oneOf(ids))}`,
  'Query.nodes': (choice, { ids }) => `ids: [${several(choice, ids, 60).join(', ')}]`,
  'Query.term': () => 'name: "MMed"',
  'Institution.programs': page,
  'Program.peers': ({ below }) => `first: ${1 + below(20)}`,
  'Program.opinion': ({ oneOf }) =>
    `currency: "SGD", basis: ${oneOf(['TODAY', 'OWN_DATE'])}, profile: ${PROFILE}`,
};

const YEARS = Array.from({ length: 20 }, (_none, place) => 2_005 + place);

/** The arguments of a field as they are written, brackets included; "" where it is asked without any. */
export function sampleArguments(coordinate: string, choice: Choice, samples: Samples): string {
  const sample = ARGUMENTS[coordinate];
  return sample === undefined ? '' : `(${sample(choice, samples)})`;
}

function page({ below }: Choice): string {
  return `first: ${1 + below(100)}`;
}

function several({ below, oneOf }: Choice, from: readonly string[], most: number): string[] {
  const count = 1 + below(most);
  return [...new Set(Array.from({ length: count }, () => quoted(oneOf(from))))];
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Chooses by a source of numbers from 0 to below 1. */
export function toChoice(random: () => number): Choice {
  const below = (bound: number): number => Math.floor(random() * bound);
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('there is nothing to choose from');
      return item;
    },
  };
}
