import type { Recognition } from '../page/page-state.ts';
import { describe, expect, test } from 'vitest';
import { pageState } from '../testing/page-state.ts';
import { SMALL_INDEX } from '../testing/small-index.ts';
import { draftOf, plainAddress } from './draft.ts';
import { payloadOf } from './payload.ts';

const [program] = SMALL_INDEX.programs;
const EXACT: Recognition = { kind: 'EXACT', program: program!, by: 'ADDRESS' };
const contrast = {
  attribute: 'duration',
  qualifier: 'FULL_TIME',
  page: [0],
  catalogue: [0],
} as const;

describe('what can be contributed', () => {
  test('of a known program is what its page says otherwise', () => {
    const differs = pageState(EXACT, { contrasts: [{ ...contrast, kind: 'DIFFERS' }] });
    const draft = draftOf(differs, 'FACTS');
    expect(draft === null ? null : payloadOf(draft)).toEqual({
      kind: 'FACTS',
      address: 'https://www.alpha.edu.au/courses/psychiatry',
      program: program!.slug,
      entries: [
        {
          attribute: 'DURATION',
          value: { studyMode: 'FULL_TIME', minMonths: 60, maxMonths: 60 },
          words: '5 years full-time',
        },
      ],
    });
  });

  test('is nothing where page and catalogue agree', () => {
    const agrees = pageState(EXACT, { contrasts: [{ ...contrast, kind: 'AGREES' }] });
    expect(draftOf(agrees, 'FACTS')).toBeNull();
  });

  test('is nothing of a page on nobody’s domain', () => {
    expect(draftOf(pageState({ kind: 'NONE' }, { institution: null }), 'NEW_PROGRAM')).toBeNull();
  });

  test('of an unknown program is all that its page says, with its name', () => {
    const draft = draftOf(pageState({ kind: 'NONE' }), 'NEW_PROGRAM');
    expect(draft).toMatchObject({ program: null, award: 'MMed', specialties: ['psychiatry'] });
    expect(draft?.entries).toHaveLength(1);
  });

  test('of a wrong program is its address and nothing else', () => {
    const draft = draftOf(pageState(EXACT), 'WRONG_PROGRAM');
    expect(draft === null ? null : payloadOf(draft)).toEqual({
      kind: 'WRONG_PROGRAM',
      address: 'https://www.alpha.edu.au/courses/psychiatry',
      program: program!.slug,
      entries: [],
    });
  });
});

test('an address goes without what says how the reader came, or who they are', () => {
  expect(
    plainAddress(
      'https://me:secret@www.a.edu/Course;jsessionid=1f?id=7&utm_source=mail&gclid=x#fees',
    ),
  ).toBe('https://www.a.edu/Course?id=7');
});
