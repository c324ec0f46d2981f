import { type Profile, type RequirementStatus, eligibilityOf } from '@second-opinion/core';
import type { CardIndex } from '../database/card-index/card-index.ts';
import { type Condition, placesWhere } from '../database/card-index/selection.ts';
import { type Context, builder } from './builder.ts';
import { loadAll } from './kept-loader.ts';
import { RequirementStatusEnum } from './opinion/eligibility.ts';
import { ProfileInput } from './opinion/profile-input.ts';
import { readProfileInput } from './opinion/read-profile-input.ts';
import { badInput } from './window.ts';

/** No more different sets of requirements than this are held against a profile in one request. */
const SETS_LIMIT = 600;

/** Whether a reader can apply. */
export const EligibilityInput = builder.inputType('EligibilityFilter', {
  description:
    'Whether a reader can apply. A profile is computed with and then forgotten; one that is not to leave the computer is better held against `admission` there.',
  fields: (t) => ({
    profile: t.field({
      type: ProfileInput,
      required: true,
      description: '`{ medicalDegree: true, experienceMonths: 24 }`',
    }),
    statuses: t.field({
      type: [RequirementStatusEnum],
      defaultValue: ['MET'],
      description: 'Of all that is required to apply: `[MET, UNKNOWN]`.',
    }),
  }),
});

/**
 * What an eligibility filter asks. Programs of a country that ask the same of applicants are judged together, by one of them.
 * @param others what else the list asks: only what is left by that is judged.
 * @throws GraphQLError where the profile is wrong, or where too many different sets of requirements are left.
 */
export async function eligibilityCondition(
  index: CardIndex,
  others: readonly Condition[],
  given: typeof EligibilityInput.$inferInput,
  context: Context,
): Promise<Condition> {
  const { admission } = index.columns;
  const statuses = new Set<RequirementStatus>(given.statuses ?? ['MET']);
  const profile = profileOf(given.profile);
  const left = placesWhere(index, others);
  const sets = admission.values().filter((set) => admission.of(set).intersects(left));
  if (sets.length > SETS_LIMIT) {
    throw badInput(
      `\`eligibility\` would have to judge ${sets.length} different sets of requirements, of at most ${SETS_LIMIT}: filter by country, award or specialty as well.`,
    );
  }
  const verdicts = await judge(index, sets, profile, context);
  const places = admission.any(sets.filter((_set, place) => isIn(statuses, verdicts[place])));
  if (statuses.has('UNKNOWN')) places.union(index.everywhere.new_difference(admission.known));
  const open = admission.any(sets.filter((_set, place) => verdicts[place] === 'UNKNOWN'));
  return {
    about: 'eligibility',
    where: [places],
    test: null,
    unknown: (place) =>
      !statuses.has('UNKNOWN') && (!admission.known.has(place) || open.has(place)),
    column: null,
  };
}

function isIn(statuses: ReadonlySet<RequirementStatus>, status: RequirementStatus | undefined) {
  return status !== undefined && statuses.has(status);
}

function profileOf(given: typeof ProfileInput.$inferInput): Profile {
  const read = readProfileInput(given, null);
  if (read.kind === 'READ') return read.profile;
  const faults = read.faults.map(({ field, message }) => `\`${field}\`: ${message}`);
  throw badInput(`The profile cannot be used. ${faults.join('; ')}.`);
}

/** The verdict on the first program of each set; it hangs on the set and the country alone. */
async function judge(
  index: CardIndex,
  sets: readonly string[],
  profile: Profile,
  { loaders }: Context,
): Promise<readonly RequirementStatus[]> {
  const ids = sets.map((set) => index.ids[index.columns.admission.of(set).array()[0] ?? -1] ?? 0);
  const [rows, resolutions] = await Promise.all([
    loadAll(loaders.programById, ids),
    loadAll(loaders.resolved, ids),
  ]);
  return sets.map((_set, place) => {
    const [row, own] = [rows[place], resolutions[place]];
    if (row == null || own === undefined) return 'UNKNOWN';
    const { slug, name, country } = row;
    const facts = { slug, name, country, city: null, resolutions: own };
    return eligibilityOf(facts, { profile, today: loaders.today }).status;
  });
}
