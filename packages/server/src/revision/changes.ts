/** Which programs a new revision of the catalogue brought, by slug, each list in order. */
export interface ProgramChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What is different in a new revision of the catalogue. */
export interface Changes {
  /** Null where that is not known, or where they are too many to be listed: any program may be another one. */
  readonly programs: ProgramChanges | null;
  readonly exchangeRates: boolean;
}

/** Slugs with the digests of all that is held of their programs. */
export type Digests = ReadonlyMap<string, string>;

/** More slugs than this tell a client no more than to forget everything. */
const LISTED = 1_000;

/** What lies between two states of the catalogue; null where there was none before, or where too much does. */
export function programChanges(before: Digests, after: Digests): ProgramChanges | null {
  if (before.size === 0) return null;
  const there = [...after.keys()];
  return listed({
    added: there.filter((slug) => !before.has(slug)),
    changed: there.filter((slug) => before.has(slug) && before.get(slug) !== after.get(slug)),
    removed: [...before.keys()].filter((slug) => !after.has(slug)),
  });
}

/** What several revisions brought together: a program that came and went was never there. */
export function togetherChanges(parts: readonly Changes[]): Changes {
  const exchangeRates = parts.some((part) => part.exchangeRates);
  const states = new Map<string, keyof ProgramChanges>();
  for (const { programs } of parts) {
    if (programs === null) return { programs: null, exchangeRates };
    for (const slug of programs.added) {
      states.set(slug, states.get(slug) === 'removed' ? 'changed' : 'added');
    }
    for (const slug of programs.changed) {
      if (!states.has(slug)) states.set(slug, 'changed');
    }
    for (const slug of programs.removed) {
      if (states.get(slug) === 'added') states.delete(slug);
      else states.set(slug, 'removed');
    }
  }
  const of = (state: keyof ProgramChanges): string[] =>
    [...states].filter(([, own]) => own === state).map(([slug]) => slug);
  const programs = { added: of('added'), changed: of('changed'), removed: of('removed') };
  return { programs: listed(programs), exchangeRates };
}

function listed({ added, changed, removed }: ProgramChanges): ProgramChanges | null {
  if (added.length + changed.length + removed.length > LISTED) return null;
  return { added: added.toSorted(), changed: changed.toSorted(), removed: removed.toSorted() };
}
