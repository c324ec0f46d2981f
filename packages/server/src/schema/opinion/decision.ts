import {
  type ConversionBasis,
  type DecisionContext,
  type Opinion,
  type Profile,
  type ProgramFacts,
  type ProgramOpinion,
  type ReferenceFigures,
  opinionOn,
  opinionsOn,
} from '@second-opinion/core';
import type { ProgramRow } from '../../database/queries/programs.ts';
import { ratesFor } from '../../exchange/rate-table.ts';
import { publishedFigures } from '../../import/published-figures.ts';
import type { Context } from '../builder.ts';
import { loadAll } from '../kept-loader.ts';

/** What programs are reckoned for and by. */
export interface DecisionTerms {
  readonly profile: Profile;
  /** ISO 4217. */
  readonly currency: string;
  readonly basis: ConversionBasis;
  /** The same one gives the same answer. */
  readonly seed: number;
  /** How many weightings are drawn. */
  readonly samples: number;
}

/** What programs mean for a reader. Each part is reckoned when it is first asked for, and once. */
export interface Decision {
  readonly currency: string;
  /** One a program, in their order. */
  readonly programs: () => readonly ProgramOpinion[];
  readonly whole: () => Opinion;
}

/** Reads what the reckoning of programs needs, a statement a kind, and makes it ready. */
export async function decide(
  rows: readonly ProgramRow[],
  terms: DecisionTerms,
  { database, loaders }: Context,
): Promise<Decision> {
  const [resolutions, institutions, reference] = await Promise.all([
    loadAll(
      loaders.resolved,
      rows.map((row) => row.id),
    ),
    loadAll(
      loaders.institution,
      rows.map((row) => row.institutionId),
    ),
    publishedFigures(),
  ]);
  const facts = rows.map((row, place): ProgramFacts => ({
    slug: row.slug,
    name: `${institutions[place]?.name ?? ''} ${row.shortName}`.trim(),
    country: row.country,
    city: institutions[place]?.city ?? null,
    resolutions: resolutions[place] ?? [],
  }));
  const { profile, currency, basis, seed, samples } = terms;
  const rates = await ratesFor(database, {
    currencies: currenciesIn([facts, profile, reference, { currency }]),
    today: loaders.today,
    ...(basis === 'OWN_DATE' ? { periods: periodsOf(facts, reference) } : {}),
  });
  const context = { profile, reference, rates, currency, basis, today: loaders.today };
  return decisionOn(facts, context, { seed, samples });
}

function decisionOn(
  facts: readonly ProgramFacts[],
  context: DecisionContext,
  options: { readonly seed: number; readonly samples: number },
): Decision {
  let whole: Opinion | undefined;
  let programs: readonly ProgramOpinion[] | undefined;
  return {
    currency: context.currency,
    programs: () =>
      (programs ??= whole?.programs ?? facts.map((program) => opinionOn(program, context))),
    whole: () => (whole ??= opinionsOn(facts, context, options)),
  };
}

/** Every currency that is named anywhere in plain data. */
function currenciesIn(data: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('currency' in value && typeof value.currency === 'string') found.add(value.currency);
    for (const part of Object.values(value)) look(part);
  };
  look(data);
  return [...found];
}

function periodsOf(facts: readonly ProgramFacts[], reference: ReferenceFigures): (string | null)[] {
  return [
    ...facts.flatMap(({ resolutions }) => resolutions.map(({ period }) => period)),
    ...[...reference.livingCosts, ...reference.physicianPay].map(({ source }) => source.asOf),
  ];
}
