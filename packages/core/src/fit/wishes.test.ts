import { describe, expect, it } from 'vitest';
import { GOALS } from './criterion.ts';
import { weightingOf, wishesOf } from './wishes.ts';

describe('what a goal implies', () => {
  it.each([
    ['SPECIALIST_REGISTRATION', { clinicalTraining: 'MUCH' }],
    ['RESEARCH_CAREER', { research: 'MUCH', assessment: ['THESIS'] }],
    ['CLINICAL_SKILL', { clinicalTraining: 'MUCH' }],
    ['STUDY_BESIDE_WORK', { delivery: ['ONLINE', 'HYBRID'], studyMode: 'PART_TIME' }],
  ] as const)('%s', (goal, wishes) => {
    expect(wishesOf({ goals: [goal] })).toEqual(wishes);
  });

  it('is nothing without a goal, and overruled by what the reader says', () => {
    expect(wishesOf({})).toEqual({});
    expect(
      wishesOf({
        goals: ['RESEARCH_CAREER', 'STUDY_BESIDE_WORK'],
        preferences: { research: 'LITTLE' },
        studyMode: 'FULL_TIME',
      }),
    ).toEqual({
      research: 'LITTLE',
      assessment: ['THESIS'],
      delivery: ['ONLINE', 'HYBRID'],
      studyMode: 'FULL_TIME',
    });
  });
});

describe('weights', () => {
  it.each(GOALS)('of the goal %s sum to one', (goal) => {
    const { weights, footing } = weightingOf({ goals: [goal] });
    expect([...weights.values()].reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
    expect(footing).toEqual({
      bases: [
        { kind: 'PROFILE', field: 'goals' },
        { kind: 'ASSUMPTION', text: 'The weights are those that your goals set out with.' },
      ],
      certainty: 'LOW',
      reasons: ['The weights are those that your goals set out with.'],
    });
  });

  it('of several goals are added', () => {
    const { weights } = weightingOf({ goals: ['RESEARCH_CAREER', 'CLINICAL_SKILL'] });
    expect(Object.fromEntries(weights)).toEqual({
      duration: 2 / 16,
      cost: 4 / 16,
      research: 4 / 16,
      clinicalTraining: 4 / 16,
      assessment: 1 / 16,
      location: 1 / 16,
    });
  });

  it('of the reader come before those of goals', () => {
    expect(weightingOf({ weights: { cost: 2 }, goals: ['RESEARCH_CAREER'] })).toEqual({
      weights: new Map([['cost', 1]]),
      footing: { bases: [{ kind: 'PROFILE', field: 'weights' }], certainty: 'HIGH', reasons: [] },
    });
  });

  it('are alike for all that the profile speaks of, and the duration', () => {
    const spoken = (profile: Parameters<typeof weightingOf>[0]) => [
      ...weightingOf(profile).weights.keys(),
    ];
    expect(spoken({})).toEqual(['duration']);
    expect(spoken({ pay: { minor: 1, currency: 'USD' } })).toEqual(['duration', 'cost']);
    expect(
      spoken({
        studyMode: 'FULL_TIME',
        preferences: {
          research: 'MUCH',
          clinicalTraining: 'MUCH',
          delivery: ['ONLINE'],
          countries: ['GB'],
          languages: ['en'],
          regulators: ['GMC'],
          assessment: ['THESIS'],
          budget: { minor: 1, currency: 'USD' },
        },
      }),
    ).toEqual([
      'duration',
      'cost',
      'studyMode',
      'research',
      'clinicalTraining',
      'assessment',
      'delivery',
      'location',
      'language',
      'recognition',
    ]);
    expect(weightingOf({}).footing).toMatchObject({ certainty: 'LOW' });
    expect(weightingOf({}).footing.reasons).toHaveLength(1);
  });
});
