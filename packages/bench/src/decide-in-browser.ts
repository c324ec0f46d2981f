import {
  type Claim,
  type DecisionContext,
  type ExchangeRate,
  type ProgramFacts,
  compare,
  differencesInWords,
  indexRates,
  opinionsOn,
  resolve,
} from '@second-opinion/core';

/** What the page is handed once: programs with their claims, and everything else that a decision rests on. */
export interface DecisionInput {
  readonly programs: readonly (Omit<ProgramFacts, 'resolutions'> & {
    readonly claims: readonly Claim[];
  })[];
  readonly context: Omit<DecisionContext, 'rates'>;
  readonly rates: readonly ExchangeRate[];
}

/** What one comparison took, in milliseconds, and how many programs it ranked. */
export interface Decided {
  readonly resolved: number;
  readonly compared: number;
  readonly ranked: number;
}

/** Resolves, compares and judges programs once, as a panel does when it has its answer. */
export function decide({ programs, context, rates }: DecisionInput, seed: number): Decided {
  const started = performance.now();
  const facts = programs.map(({ claims, ...program }) => ({
    ...program,
    resolutions: resolve(claims, context.today),
  }));
  const resolved = performance.now();
  const rows = compare(facts.map(({ resolutions }) => resolutions));
  const words = differencesInWords(
    rows,
    facts.map(({ name }) => name),
  );
  const opinion = opinionsOn(facts, { ...context, rates: indexRates(rates) }, { seed });
  const compared = performance.now();
  const ranked = words.length === 0 ? 0 : opinion.fit.programs.length;
  return { resolved: resolved - started, compared: compared - resolved, ranked };
}

Object.assign(globalThis, { decide });
