/** A test of English with the overall score that is asked for. */
export interface EnglishTest {
  readonly exam: string;
  readonly score: string | null;
}

const TESTS: readonly (readonly [string, RegExp])[] = [
  ['IELTS', /\bIELTS\b(?:[^.;]{0,60}?\b([4-9](?:\.[05])?)(?![\d.]))?/],
  ['TOEFL', /\bTOEFL\b(?:[^.;]{0,60}?\b(\d{2,3})(?!\d))?/],
  ['PTE', /\b(?:PTE|Pearson)\b(?:[^.;]{0,60}?\b([3-9]\d)(?!\d))?/],
  ['OET', /\bOET\b(?:[^.;]{0,40}?\b(?:grade )?([AB])\b)?/],
];

/** The tests that a text names with the first score after each; a part's score is not the overall one. */
export function findEnglishTests(text: string): EnglishTest[] {
  return TESTS.flatMap(([exam, pattern]) => {
    const match = pattern.exec(text.slice(0, 1_000));
    return match === null ? [] : [{ exam, score: match[1] ?? null }];
  });
}
