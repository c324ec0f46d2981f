import { SPECIALTIES, findTerm } from '@second-opinion/core';
import type { CardIndex } from '../card-index/card-index.ts';
import type { Match } from '../search/match.ts';
import { wordsOf } from '../search/words.ts';

/** A value that a filter takes, with how many programs have it. */
export interface NamedValue {
  readonly kind: 'SPECIALTY' | 'AWARD';
  /** As the filter takes it. */
  readonly value: string;
  /** As a reader sees it. */
  readonly text: string;
  readonly programs: number;
}

/** Specialties and awards of the catalogue whose names, or other names, hold all words of a search; those of most programs first. */
export function namedValues({ columns }: CardIndex, match: Match): readonly NamedValue[] {
  const specialties = SPECIALTIES.filter(({ name, aliases }) =>
    [name, ...aliases].some((other) => holds(other, match)),
  ).map(({ slug, name }): NamedValue => {
    return {
      kind: 'SPECIALTY',
      value: slug,
      text: name,
      programs: columns.specialty.of(slug).size(),
    };
  });
  const awards = columns.award
    .values()
    .filter((award) =>
      [award, ...(findTerm(award)?.aliases ?? [])].some((other) => holds(other, match)),
    )
    .map((award): NamedValue => {
      return { kind: 'AWARD', value: award, text: award, programs: columns.award.of(award).size() };
    });
  return [...specialties, ...awards].filter(({ programs }) => programs > 0).toSorted(byPrograms);
}

function byPrograms(a: NamedValue, b: NamedValue): number {
  return b.programs - a.programs || (a.value < b.value ? -1 : 1);
}

function holds(name: string, { groups }: Match): boolean {
  const own = wordsOf(name);
  return groups.every(({ words, beginning }) =>
    words.some((word) =>
      own.some((other) => (beginning ? other.startsWith(word) : other === word)),
    ),
  );
}
