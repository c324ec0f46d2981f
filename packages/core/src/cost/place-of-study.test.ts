import { describe, expect, it } from 'vitest';
import { makeClaim } from '../testing/claims.ts';
import { makeContext, makeProgram } from '../testing/decision.ts';
import { movesAbroad, placesOf, presenceOf } from './place-of-study.ts';

const source = { id: 'example/s' };
const delivered = (...modes: readonly ('ON_CAMPUS' | 'HYBRID' | 'ONLINE')[]) =>
  makeProgram(modes.map((mode) => makeClaim('delivery', { mode }, { source })));
const taughtIn = (...countries: readonly string[]) =>
  makeProgram(
    countries.map((country) => makeClaim('location', { city: 'A city', country }, { source })),
  );

describe('where one lives to study', () => {
  it.each([
    [[], 'AWAY'],
    [['ON_CAMPUS'], 'AWAY'],
    [['HYBRID'], 'PARTLY'],
    [['ONLINE'], 'HOME'],
    [['ONLINE', 'ON_CAMPUS'], 'PARTLY'],
    [['HYBRID', 'ON_CAMPUS'], 'PARTLY'],
  ] as const)('with the deliveries %j is %s', (modes, presence) => {
    expect(presenceOf(delivered(...modes))).toBe(presence);
  });

  it('is the place that a source names, else the institution’s', () => {
    expect(placesOf(makeProgram([]))).toEqual([{ country: 'GB', city: 'London' }]);
    expect(placesOf(taughtIn('IE'))).toEqual([{ country: 'IE', city: 'A city' }]);
  });
});

describe('whether one moves abroad', () => {
  it.each([
    [[], 'GB', false],
    [[], 'PK', true],
    [[], undefined, null],
    [['IE', 'GB'], 'GB', false],
    [['IE', 'GB'], 'PK', true],
  ] as const)('to a program taught in %j from %s: %s', (countries, residence, moves) => {
    const profile = residence === undefined ? {} : { residence };
    expect(movesAbroad(taughtIn(...countries), makeContext(profile))).toBe(moves);
  });

  it('is never so online, wherever one lives', () => {
    expect(movesAbroad(delivered('ONLINE'), makeContext({ residence: 'PK' }))).toBe(false);
    expect(movesAbroad(delivered('ONLINE'), makeContext())).toBe(false);
  });
});
