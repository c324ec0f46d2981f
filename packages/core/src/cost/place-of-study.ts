import type { DecisionContext } from '../decision/decision-context.ts';
import { type ProgramFacts, factsOf } from '../decision/program-facts.ts';
import type { Place } from '../reference/living-cost.ts';

/** Whether a program makes one live where it is: an online one does not, a partly online one may. */
export type Presence = 'AWAY' | 'PARTLY' | 'HOME';

/** Where a program is taught: the places that a source names, else the institution's own. */
export function placesOf(program: ProgramFacts): readonly Place[] {
  const stated = factsOf(program, 'location').map(({ value }) => value);
  return stated.length > 0 ? stated : [{ country: program.country, city: program.city }];
}

/** What the delivery asks of the reader; where no source states it, presence is taken for granted. */
export function presenceOf(program: ProgramFacts): Presence {
  const modes = new Set(factsOf(program, 'delivery').map(({ value }) => value.mode));
  if (modes.size === 0) return 'AWAY';
  if (modes.size === 1 && modes.has('ONLINE')) return 'HOME';
  return modes.has('ONLINE') || modes.has('HYBRID') ? 'PARTLY' : 'AWAY';
}

/** Whether studying means to move to another country; null where the profile does not tell. */
export function movesAbroad(program: ProgramFacts, { profile }: DecisionContext): boolean | null {
  if (presenceOf(program) === 'HOME') return false;
  if (profile.residence === undefined) return null;
  return placesOf(program).every((place) => place.country !== profile.residence);
}
