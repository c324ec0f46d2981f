import {
  type ConversionBasis,
  type DecisionContext,
  NO_REFERENCE_FIGURES,
  type Profile,
  type RateTable,
  type ReferenceFigures,
  factsOf,
} from '@second-opinion/core';
import type { JudgedProgram } from './judged-program.ts';
import { CORE_WORDS } from '../words/core.ts';

/** What a reckoning leans on beside the programs: published figures, and rates of every currency. */
export interface Published {
  readonly reference: ReferenceFigures;
  readonly rates: RateTable;
}

/** Where a server publishes none: whatever needs them is unknown. */
export const NOTHING_PUBLISHED: Published = { reference: NO_REFERENCE_FIGURES, rates: new Map() };

const DEFAULT_BASIS: ConversionBasis = 'TODAY';

/** All that the reckoning of programs rests on, in the reader's currency. */
export function contextFor(
  profile: Profile,
  published: Published,
  currency: string,
  today: string,
): DecisionContext {
  const basis = profile.conversion ?? DEFAULT_BASIS;
  return { profile, ...published, currency, basis, today, words: CORE_WORDS };
}

/** The reader's currency; where they name none, that of their pay, else of the first fee, so that nothing needs a rate. */
export function currencyFor(profile: Profile, programs: readonly JudgedProgram[]): string {
  const fees = programs.flatMap(({ facts }) =>
    factsOf(facts, 'tuition').map(({ value }) => value.money.currency),
  );
  return profile.currency ?? profile.pay?.currency ?? fees[0] ?? 'USD';
}

/** The newest day that any rate is of, ISO; null where there are no rates. */
export function newestRate(rates: RateTable): string | null {
  const days = [...rates.values()].flatMap((list) => list.at(-1)?.date ?? []);
  return days.toSorted().at(-1) ?? null;
}
