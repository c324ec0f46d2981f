import { describe, expect, it } from 'vitest';
import type { StudyMode } from '../attribute/duration.ts';
import type { Tuition } from '../attribute/tuition.ts';
import { factsOf } from '../decision/program-facts.ts';
import type { Profile } from '../profile.ts';
import { makeClaim } from '../testing/claims.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { tuitionFor } from './tuition-choice.ts';

type Given = Partial<Tuition> & { readonly id: string };

/** The ids of the fees that an international reader would meet, and what was taken for granted. */
function chosen(
  fees: readonly Given[],
  mode: StudyMode = 'FULL_TIME',
  profile: Profile = {},
): { readonly ids: readonly string[]; readonly reasons: readonly string[] } {
  const source = { id: 'example/fees' };
  const claims = fees.map(({ id, ...given }, at) =>
    makeClaim(
      'tuition',
      { audience: 'ALL', money: money(at + 1), per: 'YEAR', ...given },
      { id, source },
    ),
  );
  const facts = factsOf(makeProgram(claims), 'tuition');
  const choice = tuitionFor(facts, mode, 'INTERNATIONAL', makeContext(profile));
  return {
    ids: choice.facts.map(({ claim }) => claim.id).toSorted(),
    reasons: choice.footing.reasons,
  };
}

describe('the fees that a reader would meet', () => {
  const audiences: readonly Given[] = [
    { id: 'all' },
    { id: 'domestic', audience: 'DOMESTIC' },
    { id: 'international', audience: 'INTERNATIONAL' },
  ];

  it('are those of the reader’s fee status, else those for all, never another’s', () => {
    expect(chosen(audiences).ids).toEqual(['international']);
    expect(chosen(audiences.slice(0, 2)).ids).toEqual(['all']);
    expect(chosen(audiences.slice(1, 2)).ids).toEqual([]);
  });

  const modes: readonly Given[] = [
    { id: 'both' },
    { id: 'full', studyMode: 'FULL_TIME' },
    { id: 'part', studyMode: 'PART_TIME' },
  ];

  it('are those of the study mode, else those for every mode, never another’s', () => {
    expect(chosen(modes).ids).toEqual(['full']);
    expect(chosen(modes, 'PART_TIME').ids).toEqual(['part']);
    expect(chosen([modes[0]!, modes[2]!]).ids).toEqual(['both']);
    expect(chosen([modes[2]!]).ids).toEqual([]);
  });

  it('are those of every mode where the program names none', () => {
    expect(chosen(modes, 'ANY').ids).toEqual(['both', 'full', 'part']);
  });

  it('are those of the latest cohort; without one they give way', () => {
    const fees: readonly Given[] = [
      { id: 'old', cohort: '2024' },
      { id: 'new', cohort: '2026' },
      { id: 'none' },
    ];
    expect(chosen(fees).ids).toEqual(['new']);
    expect(chosen([fees[2]!]).ids).toEqual(['none']);
  });
});

describe('the fee of a subsidised place', () => {
  const unsaid: Given = { id: 'unsaid' };
  const subsidised: Given = { id: 'subsidised', subsidised: true };
  const full: Given = { id: 'full', subsidised: false };

  it.each([
    [[unsaid, subsidised, full], undefined, ['full', 'unsaid']],
    [[unsaid, subsidised, full], false, ['full', 'unsaid']],
    [[unsaid, subsidised, full], true, ['subsidised']],
    [[unsaid, full], true, ['unsaid']],
    [[unsaid, subsidised], undefined, ['unsaid']],
    [[], true, []],
  ] as const)('among %j for a reader who has one: %s', (fees, subsidisedPlace, ids) => {
    const profile = subsidisedPlace === undefined ? {} : { subsidisedPlace };
    expect(chosen(fees, 'FULL_TIME', profile)).toEqual({ ids, reasons: [] });
  });

  it('is taken, with a word, where no other fee is stated', () => {
    const only = chosen([subsidised]);
    expect(only.ids).toEqual(['subsidised']);
    expect(only.reasons).toEqual([expect.stringContaining('subsidised')]);
    const paid = chosen([full], 'FULL_TIME', { subsidisedPlace: true });
    expect(paid.ids).toEqual(['full']);
    expect(paid.reasons).toHaveLength(1);
    expect(paid.reasons).not.toEqual(only.reasons);
  });
});
