import type {
  AnsweredFact,
  AnsweredIdentity,
  AnsweredRow,
  AnsweredSource,
} from '../server/answers.ts';
import { CORE_WORDS } from '../words/core.ts';
import { shortLabel } from './row-words.ts';

/** What of a fact names its sources. */
export type Sourced = Pick<
  AnsweredFact,
  'label' | 'qualifier' | 'claims' | 'agreeing' | 'conflicts' | 'history'
>;

/** A source with what it states. */
export interface UsedSource {
  readonly source: AnsweredSource;
  /** Labels of facts: "Duration, part-time". */
  readonly states: readonly string[];
}

/** Every source of facts, rivals and history once, the one that states most first. */
export function usedSources(facts: readonly Sourced[]): UsedSource[] {
  const used = new Map<string, { source: AnsweredSource; states: Set<string> }>();
  for (const { label, qualifier, claims, agreeing, conflicts, history } of facts) {
    for (const { source } of [...claims, ...agreeing, ...conflicts, ...history]) {
      const key = `${source.title}\n${source.url ?? ''}\n${source.asOf ?? ''}`;
      const entry = used.get(key) ?? { source, states: new Set() };
      used.set(key, entry);
      entry.states.add(shortLabel(qualifier, label));
    }
  }
  return [...used.values()]
    .map(({ source, states }) => ({ source, states: [...states] }))
    .toSorted(
      (a, b) => b.states.length - a.states.length || (a.source.title < b.source.title ? -1 : 1),
    );
}

/** The facts of a comparison, each named by whose it is: "University of Malaya: Tuition". */
export function factsOfColumns(
  columns: readonly { readonly program: AnsweredIdentity }[],
  rows: readonly AnsweredRow[],
): Sourced[] {
  return columns.flatMap(({ program }, place) =>
    rows.flatMap(({ label, qualifier, cells }) => {
      const cell = cells[place];
      return cell === undefined
        ? []
        : [
            {
              ...cell,
              qualifier: null,
              label: CORE_WORDS.named(program.institution.name, shortLabel(qualifier, label)),
            },
          ];
    }),
  );
}
