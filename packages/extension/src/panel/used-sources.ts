import type { AnsweredFact, AnsweredSource } from '../server/answers.ts';

/** A source with what it states of the program. */
export interface UsedSource {
  readonly source: AnsweredSource;
  /** Labels of facts: "Duration, part-time". */
  readonly states: readonly string[];
}

/** Every source of a program's facts, rivals and history once, the one that states most first. */
export function usedSources(facts: readonly AnsweredFact[]): UsedSource[] {
  const used = new Map<string, { source: AnsweredSource; states: Set<string> }>();
  for (const { label, claims, agreeing, conflicts, history } of facts) {
    for (const { source } of [...claims, ...agreeing, ...conflicts, ...history]) {
      const key = `${source.title}\n${source.url ?? ''}\n${source.asOf ?? ''}`;
      const entry = used.get(key) ?? { source, states: new Set() };
      used.set(key, entry);
      entry.states.add(label);
    }
  }
  return [...used.values()]
    .map(({ source, states }) => ({ source, states: [...states] }))
    .toSorted(
      (a, b) => b.states.length - a.states.length || (a.source.title < b.source.title ? -1 : 1),
    );
}
