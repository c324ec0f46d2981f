import { describe, expect, it } from 'vitest';
import { feeStatus } from './fee-status.ts';

describe('the fee status', () => {
  it('is what the reader says, whatever the citizenship', () => {
    expect(feeStatus({ audience: 'INTERNATIONAL', citizenships: ['GB'] }, 'GB')).toEqual({
      audiences: ['INTERNATIONAL'],
      footing: {
        bases: [{ kind: 'PROFILE', field: 'audience' }],
        certainty: 'HIGH',
        reasons: [],
      },
    });
  });

  it.each([
    [['GB'], 'GB', 'DOMESTIC', 'Citizens of United Kingdom pay domestic fees.'],
    [['PK'], 'GB', 'INTERNATIONAL', 'Citizens of other countries than United Kingdom'],
    [['PK', 'DE'], 'IE', 'DOMESTIC', 'European Economic Area'],
    [['DE'], 'GB', 'INTERNATIONAL', 'Citizens of other countries than United Kingdom'],
    [['PK'], 'IE', 'INTERNATIONAL', 'Citizens of other countries than Ireland'],
    [['IE', 'DE'], 'IE', 'DOMESTIC', 'Citizens of Ireland'],
  ] as const)('of citizens of %j in %s is %s: %s', (citizenships, country, audience, text) => {
    const { audiences, footing } = feeStatus({ citizenships }, country);
    expect(audiences).toEqual([audience]);
    const [first, second, ...others] = footing.bases;
    expect(first).toEqual({ kind: 'PROFILE', field: 'citizenships' });
    expect(second?.kind === 'ASSUMPTION' ? second.text : null).toContain(text);
    expect(others).toEqual([]);
    expect(footing.certainty).toBe('HIGH');
  });

  it.each([{}, { citizenships: [] }])('is either where the profile is %j', (profile) => {
    const { audiences, footing } = feeStatus(profile, 'GB');
    expect(audiences).toEqual(['DOMESTIC', 'INTERNATIONAL']);
    expect(footing.certainty).toBe('LOW');
    expect(footing.reasons).toHaveLength(1);
  });
});
