import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { readFacts } from '../testing/read-facts.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readAdmission } from './admission.ts';

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

describe('what statements ask of those who apply', () => {
  const asked = (...statements: Statement[]): unknown[] =>
    claimsOf(readAdmission, statements).map(({ value, confidence }) => [
      value,
      rounded(confidence),
    ]);
  const entry = (value: string): unknown[] => asked(says(value, 'Entry'));
  const interview = { kind: 'INTERVIEW', required: true };

  test('is read under headings and labels of entry alone', () => {
    const value = 'Applicants must attend an interview.';
    expect(asked(says(value, 'Entry requirements'))).toEqual([[interview, 0.72]]);
    expect(asked(says(value, 'Eligibility', 'Overseas'))).toEqual([[interview, 0.72]]);
    expect(asked(says(value, 'Eligibility', 'Overseas', 'Notes'))).toEqual([]);
    expect(asked(says(value))).toEqual([]);
    expect(asked(says(value, 'Admission', 'Fees'))).toEqual([]);
    expect(asked(labels('Admission', value))).toEqual([[interview, 0.72]]);
    expect(asked(labels('Degree requirements', value))).toEqual([]);
    expect(asked(labels('Contact', value))).toEqual([]);
    expect(asked(labels('Admission', value, 'HEADED'))).toEqual([]);
    expect(asked(labels('Admission', value, 'TABLE'))).toEqual([]);
    expect(asked({ ...labels('Note', value, 'HEADED'), context: ['Admission'] })).toEqual([]);
    expect(asked(says(value, 'Courses', 'Admission', 'Fees'))).toEqual([]);
    expect(asked(says(value, 'Courses', 'Fees', 'Admission'))).toEqual([[interview, 0.72]]);
  });

  test.each([
    ['An interview is held by the board.', []],
    ['Applicants must attend an interview to graduate.', []],
    ['Applicants who were denied an interview must write.', []],
    ['Applicants must attend, though interviews are not required.', []],
    [`Applicants must attend an interview ${'x'.repeat(464)}`, [[interview, 0.72]]],
    [`Applicants must attend an interview ${'x'.repeat(465)}`, []],
    ['Applicants must ideally attend an interview.', [[{ ...interview, required: false }, 0.72]]],
    ['Applicants must hold a degree.', [[{ kind: 'OTHER_DEGREE', required: true }, 0.72]]],
    ['Applicants must want a degree.', []],
    ['Applicants must have honours.', [[{ kind: 'OTHER_DEGREE', required: true }, 0.72]]],
    ['Applicants must have a qualification.', []],
    ['Applicants must hold a degree and attend an interview.', [[interview, 0.72]]],
    [
      'Applicants must send references or attend an interview.',
      [
        [{ kind: 'INTERVIEW', required: false }, 0.6],
        [{ kind: 'REFERENCES', required: false }, 0.6],
      ],
    ],
    [
      'Applicants must send references and attend an interview.',
      [
        [interview, 0.72],
        [{ kind: 'REFERENCES', required: true }, 0.72],
      ],
    ],
    ['Applicants must attend an interview in person or online.', [[interview, 0.72]]],
    [
      'Applicants must sit the GRE.',
      [[{ kind: 'ENTRANCE_EXAM', exam: 'GRE', required: true }, 0.72]],
    ],
    [
      'Applicants must sit the NEET.',
      [[{ kind: 'ENTRANCE_EXAM', exam: 'NEET', required: true }, 0.72]],
    ],
    ['Applicants must sit an entrance test.', [[{ kind: 'ENTRANCE_EXAM', required: true }, 0.72]]],
    [
      'Applicants must have up to 5 years or 2 years of clinical experience.',
      [[{ kind: 'CLINICAL_EXPERIENCE', required: true, minMonths: 24 }, 0.72]],
    ],
    [
      'Applicants must have clinical experience.',
      [[{ kind: 'CLINICAL_EXPERIENCE', required: true }, 0.72]],
    ],
    [
      'Applicants must hold registration of 2 years with the medical council.',
      [[{ kind: 'MEDICAL_REGISTRATION', required: true }, 0.72]],
    ],
  ])('%s', (sentence, expected) => {
    expect(entry(sentence)).toEqual(expected);
  });

  test('names a test of English with its score, or as one of several', () => {
    const ielts = { kind: 'ENGLISH', exam: 'IELTS', required: true };
    expect(entry('IELTS is taken.')).toEqual([[ielts, 0.62]]);
    expect(entry('IELTS of 6.5')).toEqual([[{ ...ielts, minScore: '6.5' }, 0.82]]);
    expect(entry('IELTS of 6.5 or OET grade B')).toEqual([
      [{ ...ielts, minScore: '6.5', group: 'english-test' }, 0.82],
      [{ ...ielts, exam: 'OET', minScore: 'B', group: 'english-test' }, 0.82],
    ]);
  });

  test('is one claim a requirement: what says less is the same, what says otherwise is not', () => {
    const kinds = (...values: string[]): unknown[] =>
      asked(...values.map((value) => says(value, 'Entry')));
    expect(kinds('IELTS of 6.5', 'IELTS is taken.')).toHaveLength(1);
    expect(kinds('IELTS of 6.5', 'IELTS of 7.0')).toHaveLength(2);
    expect(kinds('IELTS of 6.5', 'TOEFL of 90')).toHaveLength(2);
    expect(kinds('IELTS of 6.5', 'TOEFL is taken.')).toHaveLength(2);
    const years = (count: string) => `Applicants must have ${count}clinical experience.`;
    expect(kinds(years('2 years of '), years(''))).toHaveLength(1);
    expect(kinds(years('2 years of '), years('3 years of '))).toHaveLength(2);
    expect(kinds(years(''), 'Applicants must attend an interview.')).toHaveLength(2);
  });

  test('is at most twelve things', () => {
    const many = Array.from({ length: 13 }, (_, at) =>
      says(`Applicants must have ${at + 1} years of clinical experience.`, 'Entry'),
    ).slice(0, 10);
    const others = ['IELTS of 6.5', 'TOEFL of 90', 'OET grade B'].map((text) =>
      says(text, 'Entry'),
    );
    expect(asked(...many, ...others)).toHaveLength(12);
  });
});
