import { describe, expect, test } from 'vitest';
import type { PageOutline } from './outline.ts';
import { NAMING, RULES } from './rules.ts';

const BARE: PageOutline = {
  heading: [],
  title: [],
  unnamed: [],
  path: [],
  headings: [],
  labels: [],
  lines: [],
  prose: [],
  awardLinks: [],
  length: 0,
  share: 0,
};

/** The rules of naming that find something in a part of a page. */
function found(part: 'heading' | 'title' | 'path' | 'headings', text: string): string[] {
  const outline = { ...BARE, [part]: [text] };
  return NAMING.flatMap(([, rules]) =>
    rules
      .filter(([, of, patterns]) =>
        patterns.some((pattern) => outline[of].some((each) => pattern.test(each))),
      )
      .map(([name]) => name),
  );
}

describe('a heading', () => {
  test.each(['MSc Dermatology', 'Master of Medicine (Surgery)', 'Degree: MSc by distance'])(
    'that names one award speaks for a program: %s',
    (text) => {
      expect(found('heading', text)).toEqual(['heading-names-award']);
      expect(found('title', text)).toEqual(['title-names-award']);
    },
  );

  test.each([
    'MSc courses',
    'MSc Dermatology and other programs',
    'Our MSc programmes',
    'Master of Medicine degrees',
    'MSc and other diplomas',
    'MSc subjects A-Z',
    'MSc, a–z',
    'MSc from A to Z: a - z',
    'MSc list: a- z',
    'Studying for an MSc, or other Masters',
    'From MSc to master’s',
  ])('that names a class of programs does not: %s', (text) => {
    expect(found('heading', text)).toEqual([]);
    expect(found('title', text)).toEqual([]);
  });

  test('of more than 70 letters is a sentence, and may speak of courses beside the one it names', () => {
    const long = 'MSc Dermatology, which follows on from the courses of the third year';
    const at = (length: number): string => long.padEnd(length, '.');
    expect(found('heading', at(70))).toEqual([]);
    expect(found('heading', at(71))).toEqual(['heading-names-award']);
  });

  test('may speak of a master’s thesis: only at its end does the word stand for a class', () => {
    expect(found('heading', 'MSc Dermatology: the master’s year')).toEqual(['heading-names-award']);
  });
});

test('each rule has a name of its own and weighs something', () => {
  const rules = RULES.flatMap(([, own]) => own);
  expect(new Set(rules.map(([name]) => name)).size).toBe(rules.length);
  for (const [, , , ...weights] of rules)
    expect(weights.every((weight) => weight !== 0)).toBe(true);
});
