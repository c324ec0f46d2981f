import type { LoadedInstitution } from '@second-opinion/catalogue';
import { NO_SPECIALTY, findSpecialty } from '@second-opinion/core';

/** A search as a reader would type it, and whether something must be found. */
export interface TypedSearch {
  readonly text: string;
  readonly kind: 'WHOLE' | 'BEGINNING' | 'TWO_WORDS' | 'MISSPELT';
}

/**
 * Searches made from what the catalogue says: names of specialties, programs and institutions, whole, begun, together and
 * misspelt, in equal shares. The same for the same catalogue.
 */
export function typedSearches(
  institutions: readonly LoadedInstitution[],
  random: () => number,
  count: number,
): readonly TypedSearch[] {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('there is nothing to search for');
    return item;
  };
  return Array.from({ length: count }, (_none, place): TypedSearch => {
    const { institution, programs } = pick(
      institutions.filter((entry) => entry.programs.length > 0),
    );
    const program = pick(programs);
    const own = program.specialties.find((slug) => slug !== NO_SPECIALTY) ?? '';
    const specialty = findSpecialty(own)?.name ?? program.name;
    const word = pick([specialty, program.name, institution.name].flatMap(wordsIn));
    switch (place % 4) {
      case 0:
        return { text: word, kind: 'WHOLE' };
      case 1:
        return { text: word.slice(0, 3 + Math.floor(random() * 3)), kind: 'BEGINNING' };
      case 2:
        return {
          text: `${pick(wordsIn(program.name))} ${pick(wordsIn(institution.name))}`,
          kind: 'TWO_WORDS',
        };
      default: {
        const long = pick(wordsIn(specialty).concat('psychiatry'));
        const at = 1 + Math.floor(random() * (long.length - 2));
        return { text: `${long.slice(0, at)}${long.slice(at + 1)}`, kind: 'MISSPELT' };
      }
    }
  });
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}{4,}/gu) ?? ['Medicine'];
}
