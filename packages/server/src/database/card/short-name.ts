import { type Program, NO_SPECIALTY, findSpecialty } from '@second-opinion/core';

/** "Master of Medicine (Psychiatry)" → "Psychiatry"; "MSc Critical Care (Online Learning)" → "Critical Care (Online Learning)". */
const AWARD_IN_NAME =
  /^(?:master of (?:medicine|science|surgery|medical science)|mmed|msc|chm|mmsc)\b[\s,:–-]*(?:in\s+)?/i;

/** What a badge calls a program: the award and what it is in, "MMed Psychiatry". */
export function shortName(program: Pick<Program, 'name' | 'award' | 'specialties'>): string {
  if (program.award === 'Other') return program.name;
  const rest = program.name.replace(AWARD_IN_NAME, '').trim();
  const bare = /^\(([^()]*)\)$/.exec(rest)?.[1] ?? rest;
  if (bare === '' || bare === program.name) return fromSpecialty(program);
  return `${program.award} ${bare}`;
}

/** For names that are no award followed by a subject. */
function fromSpecialty({
  name,
  award,
  specialties,
}: Pick<Program, 'name' | 'award' | 'specialties'>): string {
  const [first] = specialties;
  if (name.toLowerCase().startsWith('master of') && name !== 'Master of Medicine') return name;
  if (first === undefined || first === NO_SPECIALTY)
    return name === 'Master of Medicine' ? award : name;
  return `${award} ${findSpecialty(first)?.name ?? name}`;
}
