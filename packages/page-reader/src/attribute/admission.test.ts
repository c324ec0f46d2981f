import { expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

const under = (text: string): string => `<h2>Entry requirements</h2><p>${text}</p>`;

test.each([
  [under('Applicants must hold an MBBS.'), ['MEDICAL_DEGREE Medical degree']],
  [
    under('Applicants must have full registration with the medical council.'),
    ['MEDICAL_REGISTRATION Medical registration'],
  ],
  [
    under('You need at least two years of clinical experience.'),
    ['CLINICAL_EXPERIENCE Clinical experience: 2 years'],
  ],
  [under('IELTS 6.5 overall, with no part below 6.0'), ['ENGLISH English: IELTS 6.5']],
  [under('Applicants must attend an interview.'), ['INTERVIEW Interview']],
])('reads %s', (body, expected) => {
  expect(readFacts('admission', body)).toEqual(expected);
});

test.each([
  under('Interviews are not required.'),
  '<h2>Our graduates</h2><p>Many students are doctors with an MBBS and must have clinical experience.</p>',
  under('To graduate, candidates must pass the clinical examination and have clinical experience.'),
])('no requirement to apply is read from %s', (body) => {
  expect(readFacts('admission', body)).toEqual([]);
});

test('tests of English that stand beside each other are alternatives', () => {
  const body = under('IELTS 7.0 or TOEFL 100 is required.');
  expect(readFacts('admission', body)).toEqual([
    expect.stringContaining('IELTS 7.0 (one of'),
    expect.stringContaining('TOEFL 100 (one of'),
  ]);
});
