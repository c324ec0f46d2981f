import type { ComparingContext } from './fit/comparing-words-of.ts';
import type { ProgramFacts } from './decision/program-facts.ts';
import { type Fit, fitOfPrograms } from './fit/fit-of-programs.ts';
import { type ProgramOpinion, reckon } from './opinion.ts';

/** What several programs mean for the reader. */
export interface Opinion {
  /** In the order asked. */
  readonly programs: readonly ProgramOpinion[];
  /** Over the programs that the reader is not barred from: eligibility is a gate, not a weight. */
  readonly fit: Fit;
  /** Programs whose requirements to apply the reader does not meet. */
  readonly barred: readonly string[];
}

/**
 * Reckons what programs mean for the reader and how they fit beside one another.
 * @param options `seed`: the same one gives the same answer; `samples`: how many weightings to draw.
 */
export function opinionsOn(
  programs: readonly ProgramFacts[],
  context: ComparingContext,
  options: { readonly seed: number; readonly samples?: number },
): Opinion {
  const reckoned = programs.map((program) => reckon(program, context));
  const open = reckoned.filter(({ opinion }) => opinion.eligibility.status !== 'NOT_MET');
  return {
    programs: reckoned.map(({ opinion }) => opinion),
    fit: fitOfPrograms(
      open.map(({ judged }) => judged),
      context,
      options,
    ),
    barred: reckoned.filter((entry) => !open.includes(entry)).map(({ opinion }) => opinion.slug),
  };
}
