import type { Profile } from '@second-opinion/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROFILE_VERSION, readStored, toStored } from './stored-profile.ts';

const PROFILE: Profile = {
  citizenships: ['PK'],
  pay: { minor: 6_000_000, currency: 'USD' },
  preferences: { research: 'MUCH', delivery: ['ONLINE'] },
  weights: { cost: 2, research: 1 },
};

describe('readStored', () => {
  test('finds what was stored', () => {
    expect(readStored(toStored(PROFILE))).toEqual({ kind: 'FOUND', profile: PROFILE, dropped: [] });
  });

  test('finds an empty profile where nothing was stored', () => {
    expect(readStored(undefined)).toEqual({ kind: 'FOUND', profile: {}, dropped: [] });
  });

  test('migrates version 0, a bare profile with nulls for what is not said', () => {
    expect(readStored({ ...PROFILE, weights: null })).toEqual({
      kind: 'FOUND',
      profile: { ...PROFILE, weights: undefined },
      dropped: [],
    });
  });

  test('reads version 1, which knew no specialty, and keeps a specialty since', () => {
    const now = { ...PROFILE, specialty: 'psychiatry' };
    expect(readStored({ version: 1, profile: PROFILE })).toMatchObject({ profile: PROFILE });
    expect(readStored(toStored(now))).toMatchObject({ profile: now, dropped: [] });
    expect(readStored({ version: 2, profile: { ...PROFILE, specialty: 'magic' } })).toMatchObject({
      profile: PROFILE,
      dropped: ['specialty'],
    });
  });

  test('leaves out what it cannot read, names it, and keeps the rest', () => {
    const stored = {
      version: 1,
      profile: {
        ...PROFILE,
        horizonYears: 'long',
        preferences: { research: 'MUCH', delivery: ['BY_POST'] },
      },
    };
    expect(readStored(stored)).toEqual({
      kind: 'FOUND',
      profile: { ...PROFILE, preferences: { research: 'MUCH' } },
      dropped: ['horizonYears', 'preferences.delivery'],
    });
  });

  test('leaves a newer version alone', () => {
    expect(readStored({ version: PROFILE_VERSION + 1, profile: {} })).toEqual({ kind: 'NEWER' });
  });

  test('never throws, whatever lies in the storage', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(['FOUND', 'NEWER']).toContain(readStored(stored).kind);
      }),
    );
  });
});
