import type { Contrast } from '@second-opinion/core';
import type { ReadClaim } from '@second-opinion/page-reader';
import { describe, expect, test } from 'vitest';
import { fact } from '../testing/answered.ts';
import { foldUnstated, toGroups } from './fact-groups.ts';

const FIVE_YEARS: ReadClaim = {
  attribute: 'duration',
  value: { studyMode: 'FULL_TIME', minMonths: 60, maxMonths: 60 },
  text: '5 years full-time',
  place: 'At a glance > list',
  confidence: 0.9,
};
const DIFFERS: Contrast = {
  attribute: 'duration',
  qualifier: 'ANY',
  kind: 'DIFFERS',
  page: [0],
  catalogue: [0],
};

describe('toGroups', () => {
  test('puts all rows of an attribute together, in the order of the registry', () => {
    const groups = toGroups(
      [
        fact('ADMISSION', 'ENGLISH', 'Admission, English', 'English: IELTS 7'),
        fact('TUITION', 'DOMESTIC/YEAR', 'Tuition, domestic, a year', 'AUD 30,000 a year'),
        fact('ADMISSION', 'INTERVIEW', 'Admission, interview', 'Interview'),
        fact('DURATION', 'ANY', 'Duration, any mode', '4 years'),
      ],
      [],
      [],
    );
    expect(groups.map(({ label, lines }) => [label, lines.length])).toEqual([
      ['Duration', 1],
      ['Tuition', 1],
      ['You need', 2],
    ]);
  });

  test('says a qualifier only where it tells the reader something', () => {
    const [duration, tuition, admission] = toGroups(
      [
        fact('DURATION', 'ANY', 'Duration, any mode', '4 years'),
        fact('TUITION', 'DOMESTIC/YEAR', 'Tuition, domestic, a year', 'AUD 30,000 a year'),
        fact('ADMISSION', 'ENGLISH', 'Admission, English', 'English: IELTS 7'),
      ],
      [],
      [],
    ).map(({ lines }) => lines[0]!);
    expect(duration).toMatchObject({ label: 'Duration', qualifier: '' });
    expect(tuition).toMatchObject({
      label: 'Tuition, domestic, a year',
      qualifier: 'domestic',
    });
    expect(admission!.qualifier).toBe('');
  });

  test('lays what the page says beside the fact that it is held against, with its words and place', () => {
    const [group] = toGroups(
      [fact('DURATION', 'ANY', 'Duration, any mode', '4 years')],
      [DIFFERS],
      [FIVE_YEARS],
    );
    expect(group!.lines[0]!.page).toEqual({
      kind: 'DIFFERS',
      text: '5 years',
      quotes: [{ words: '5 years full-time', place: 'At a glance > list' }],
    });
  });

  test('lays what the page says, with any qualifier, beside a fact that no source states', () => {
    const unstated = fact('DURATION', null, 'Duration', 'no source states it', {
      status: 'NOT_STATED',
      claims: [],
    });
    const pageOnly: Contrast = { ...DIFFERS, qualifier: 'FULL_TIME', kind: 'PAGE_ONLY' };
    const [group] = toGroups([unstated], [pageOnly], [FIVE_YEARS]);
    expect(group!.lines[0]!.page).toMatchObject({ kind: 'PAGE_ONLY', text: '5 years' });
  });

  test('keeps facts of an attribute that this version does not know, at the end', () => {
    const groups = toGroups(
      [fact('ALUMNI', null, 'Alumni', '300'), fact('DURATION', 'ANY', 'Duration', '4 years')],
      [],
      [],
    );
    expect(groups.map(({ label }) => label)).toEqual(['Duration', 'Alumni']);
  });
});

describe('foldUnstated', () => {
  const unstated = (attribute: string, label: string) =>
    fact(attribute, null, label, 'no source states it', { status: 'NOT_STATED', claims: [] });

  test('names what no source states in one line, but for what every reader looks for', () => {
    const groups = toGroups(
      [
        unstated('TUITION', 'Tuition'),
        unstated('LANGUAGE', 'Language'),
        unstated('LOCATION', 'Location'),
        fact('DELIVERY', null, 'Delivery', 'Online'),
      ],
      [],
      [],
    );
    const folded = foldUnstated(groups);
    expect(folded.shown.map(({ label }) => label)).toEqual(['Tuition', 'Delivery']);
    expect(folded.unstated).toEqual(['Language', 'Location']);
  });

  test('keeps the line of what the page says, and of what is withheld', () => {
    const language: Contrast = {
      attribute: 'language',
      qualifier: null,
      kind: 'PAGE_ONLY',
      page: [0],
      catalogue: [],
    };
    const english: ReadClaim = {
      attribute: 'language',
      value: { code: 'en' },
      text: 'Taught in English',
      place: '',
      confidence: 0.9,
    };
    const groups = toGroups(
      [
        unstated('LANGUAGE', 'Language'),
        { ...unstated('LOCATION', 'Location'), status: 'WITHHELD' as const },
      ],
      [language],
      [english],
    );
    expect(foldUnstated(groups).unstated).toEqual([]);
  });
});
