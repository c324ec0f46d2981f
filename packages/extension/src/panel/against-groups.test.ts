import type { Contrast, ContrastKind } from '@second-opinion/core';
import type { ReadClaim } from '@second-opinion/page-reader';
import { describe, expect, test } from 'vitest';
import { toAgainst } from './against-groups.ts';

const CLAIMS: readonly ReadClaim[] = [
  {
    attribute: 'duration',
    value: { studyMode: 'FULL_TIME', minMonths: 60, maxMonths: 60 },
    text: '5 years full-time',
    place: 'At a glance',
    confidence: 0.9,
  },
  {
    attribute: 'admission',
    value: { kind: 'INTERVIEW', required: true },
    text: 'An interview',
    place: 'Entry',
    confidence: 0.8,
  },
];

function contrast(kind: ContrastKind, page: readonly number[]): Contrast {
  const attribute = kind === 'CATALOGUE_ONLY' ? 'tuition' : 'duration';
  const qualifier = kind === 'CATALOGUE_ONLY' ? 'ALL/YEAR' : 'FULL_TIME';
  return { attribute, qualifier, kind, page, catalogue: [0] };
}

describe('toAgainst', () => {
  test('begins with what contradicts and ends with what could not be compared', () => {
    const groups = toAgainst([contrast('CATALOGUE_ONLY', []), contrast('DIFFERS', [0])], CLAIMS);
    expect(groups.map(({ kind }) => kind)).toEqual(['DIFFERS', 'CATALOGUE_ONLY', 'ALSO_READ']);
  });

  test("quotes the page's own words and where they stand", () => {
    const [differs] = toAgainst([contrast('DIFFERS', [0])], CLAIMS);
    expect(differs!.entries[0]).toMatchObject({
      label: 'Duration, full-time',
      text: '5 years',
      quotes: [{ words: '5 years full-time', place: 'At a glance' }],
    });
  });

  test('names each claim once: in its contrast, or beside', () => {
    const beside = toAgainst([contrast('AGREES', [0])], CLAIMS).find(
      ({ kind }) => kind === 'ALSO_READ',
    );
    expect(beside!.entries.map(({ label }) => label)).toEqual(['Admission, interview']);
  });

  test('has no group without an entry', () => {
    expect(toAgainst([], [])).toEqual([]);
  });
});
