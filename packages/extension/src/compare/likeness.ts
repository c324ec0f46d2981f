import type { AnsweredIdentity } from '../server/answers.ts';

/** In what a program can be like another one. */
export const LIKENESSES = ['specialty', 'award', 'region'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** In what one program is like another. */
export function likenessOf(
  here: Pick<AnsweredIdentity, 'specialtyNames' | 'award' | 'institution'>,
  other: Pick<AnsweredIdentity, 'specialtyNames' | 'award' | 'institution'>,
): ReadonlySet<Likeness> {
  const alike = new Set<Likeness>();
  if (other.specialtyNames.some((name) => here.specialtyNames.includes(name)))
    alike.add('specialty');
  if (other.award === here.award && other.award !== 'Other') alike.add('award');
  const { region } = here.institution.country;
  if (region !== '' && other.institution.country.region === region) alike.add('region');
  return alike;
}
