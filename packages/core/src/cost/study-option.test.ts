import { describe, expect, it } from 'vitest';
import type { StudyMode } from '../attribute/duration.ts';
import { makeClaim } from '../testing/claims.ts';
import { makeProgram } from '../testing/decision.ts';
import { chooseOption, monthsText, studyOptions } from './study-option.ts';

const length = (studyMode: StudyMode, months: number) =>
  makeClaim('duration', { studyMode, minMonths: months, maxMonths: months + 6 }, { id: studyMode });
const options = (...modes: readonly StudyMode[]) =>
  studyOptions(makeProgram(modes.map((mode) => length(mode, 12))));

describe('the ways to study', () => {
  it('are those whose length is stated, full-time first', () => {
    const [first, ...others] = options('PART_TIME', 'ANY', 'FULL_TIME');
    expect(first).toMatchObject({
      mode: 'FULL_TIME',
      months: { min: 12, max: 18 },
      footing: { bases: [{ kind: 'CLAIM', claims: ['FULL_TIME'] }] },
    });
    expect(others.map(({ mode }) => mode)).toEqual(['ANY', 'PART_TIME']);
  });

  it('are drawn from the credits and the full-time year where no length is stated', () => {
    const credits = makeClaim(
      'credits',
      { amount: 100.5, system: 'ECTS', fullTimeYear: 60 },
      { id: 'credits' },
    );
    const [option, ...others] = studyOptions(makeProgram([credits]));
    expect(others).toEqual([]);
    expect(option).toMatchObject({ mode: 'FULL_TIME', months: { min: 20, max: 21 } });
    expect(option?.footing.bases[0]).toEqual({ kind: 'CLAIM', claims: ['credits'] });
    expect(option?.footing.certainty).toBe('LOW');
    expect(option?.footing.reasons.join()).toMatch(/100\.5.*\b60\b.*20–21 months/);
  });

  it('last a month at least', () => {
    const credits = makeClaim('credits', { amount: 1, system: 'ECTS', fullTimeYear: 60 });
    expect(studyOptions(makeProgram([credits]))[0]?.months).toEqual({ min: 1, max: 1 });
  });

  it('are none where credits give no year', () => {
    const credits = makeClaim('credits', { amount: 60, system: 'ECTS' });
    expect(studyOptions(makeProgram([credits]))).toEqual([]);
  });
});

describe('the way that a reader wants', () => {
  it.each([
    [['FULL_TIME', 'PART_TIME'], undefined, 'FULL_TIME'],
    [['FULL_TIME', 'PART_TIME'], 'PART_TIME', 'PART_TIME'],
    [['ANY', 'PART_TIME'], 'FULL_TIME', 'ANY'],
    [['ANY', 'PART_TIME'], 'PART_TIME', 'PART_TIME'],
    [['FULL_TIME'], 'PART_TIME', undefined],
    [[], undefined, undefined],
  ] as const)('of %j, asked for %s, is %s', (modes, wanted, mode) => {
    expect(chooseOption(options(...modes), wanted)?.mode).toBe(mode);
  });
});

describe('a length in words', () => {
  it('is in years where it is whole ones', () => {
    expect(monthsText({ min: 12, max: 24 })).toBe('1–2 years');
  });
});
