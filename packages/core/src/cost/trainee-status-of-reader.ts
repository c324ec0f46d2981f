import { type Footing, convention, together } from '../decision/figure.ts';
import { type Fact, type ProgramFacts, factsOf } from '../decision/program-facts.ts';
import type { Profile } from '../profile.ts';
import { feeStatus } from './fee-status.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Whether the reader would be paid while training, as far as sources say. */
export interface TraineeStatusOfReader {
  /** One for each group that the reader may belong to, each once; null where no source speaks of that group. */
  readonly facts: readonly (Fact<'traineeStatus'> | null)[];
  /** How the group was told; nothing where sources tell trainees of no group apart. */
  readonly footing: Footing;
}

/**
 * The trainee status of the group that the reader belongs to, by fee status: what is stated for exactly that group,
 * else what is stated for all. Both groups count where the profile does not tell.
 */
export function traineeStatusOfReader(
  program: Pick<ProgramFacts, 'resolutions' | 'country'>,
  profile: Profile,
  say: CoreWords = ENGLISH,
): TraineeStatusOfReader {
  const facts = factsOf(program, 'traineeStatus');
  const forAll = facts.find(({ value }) => (value.audience ?? 'ALL') === 'ALL') ?? null;
  if (facts.every((fact) => fact === forAll)) return { facts: [forAll], footing: together([]) };
  const { audiences, footing } = feeStatus(profile, program.country, say);
  const own = audiences.map(
    (audience) => facts.find(({ value }) => value.audience === audience) ?? forAll,
  );
  return {
    facts: [...new Set(own)],
    footing: together([footing, convention(say.assume.traineeGroups)]),
  };
}
