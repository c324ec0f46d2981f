import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readDuration } from './duration.ts';

/** The lengths as "FULL_TIME 24–36 0.93": mode, months, how sure. */
function told(statements: readonly Statement[], body = ''): string[] {
  return claimsOf(readDuration, statements, { body }).map(({ value, confidence }) => {
    const { studyMode, minMonths, maxMonths } = value;
    const months = minMonths === maxMonths ? minMonths : `${minMonths}–${maxMonths}`;
    return `${studyMode} ${months} ${rounded(confidence)}`;
  });
}

describe('a length beside a label', () => {
  test.each([
    ['Duration', '2 years', 'LABELLED', ['ANY 24 0.93']],
    ['Duration', '2 years', 'TABLE', ['ANY 24 0.9']],
    ['Duration', '2 years', 'HEADED', ['ANY 24 0.86']],
    ['Duration', '2 years', 'DATA', ['ANY 24 0.45']],
    ['Duration', ' P2Y ', 'DATA', ['ANY 24 0.45']],
    ['Duration', 'P1Y6M', 'DATA', ['ANY 18 0.45']],
    ['Duration', 'P104W', 'DATA', ['ANY 24 0.45']],
    ['Duration', 'P1M', 'DATA', ['ANY 1 0.45']],
    ['Duration', 'P10Y', 'DATA', ['ANY 120 0.45']],
    ['Duration', 'P100M', 'DATA', ['ANY 100 0.45']],
    ['Duration', 'P0Y', 'DATA', []],
    ['Duration', 'P11Y', 'DATA', []],
    ['Duration', 'PT5H', 'DATA', []],
    ['Duration', 'P2Y', 'LABELLED', []],
    [' Full-time ', '2 years', 'LABELLED', ['FULL_TIME 24 0.84']],
    ['Full-time duration', '2 years', 'LABELLED', ['FULL_TIME 24 0.93']],
    ['Part time duration', '2 years', 'LABELLED', ['PART_TIME 24 0.93']],
    ['Duration, full-time or part-time', '2 years', 'LABELLED', ['ANY 24 0.93']],
    ['Duration, full-time', '2 years part-time', 'LABELLED', ['PART_TIME 24 0.93']],
    ['Placement duration', '2 years', 'LABELLED', []],
    ['Warranty', '2 years', 'LABELLED', []],
    ['Duration', 'maximum 5 years', 'LABELLED', []],
    ['Duration', 'about 2 years', 'LABELLED', ['ANY 24 0.74']],
    ['Duration', '2 years'.padEnd(120), 'LABELLED', ['ANY 24 0.93']],
    ['Duration', '2 years'.padEnd(121), 'LABELLED', ['ANY 24 0.79']],
    ['Duration', '2 years'.padEnd(160), 'HEADED', ['ANY 24 0.73']],
    ['Duration', '2 years'.padEnd(161), 'HEADED', []],
    // Time of something else is told from the words around it, where there are any.
    ['Duration', 'previously 2 years', 'LABELLED', ['ANY 24 0.93']],
    ['Duration', 'as it was previously, namely some 3 years', 'LABELLED', []],
    ['Duration', `previously ${'x'.repeat(50)} 3 years`, 'LABELLED', ['ANY 36 0.93']],
    ['Duration', '3 years as an internship and then a final report', 'LABELLED', []],
    ['Duration', '3 years, and then an internship in a hospital', 'LABELLED', ['ANY 36 0.93']],
    // Under a heading the length opens the text, or the text is short, or it says so.
    ['Duration', `${'x'.repeat(40)} 3 years`, 'HEADED', ['ANY 36 0.86']],
    ['Duration', `${'x'.repeat(29)} 3 years`.padEnd(90), 'HEADED', ['ANY 36 0.86']],
    ['Duration', `${'x'.repeat(40)} 3 years`.padEnd(90), 'HEADED', []],
    [
      'Duration',
      `${'x'.repeat(40)}: the course lasts 3 years`.padEnd(90),
      'HEADED',
      ['ANY 36 0.86'],
    ],
    // What says the first length again adds nothing.
    ['Duration', '2 years full-time (24 months)', 'LABELLED', ['FULL_TIME 24 0.93']],
    ['Duration', '2 years full-time; 27 months', 'LABELLED', ['FULL_TIME 24 0.93']],
    ['Duration', '2 years full-time; 28 months', 'LABELLED', ['FULL_TIME 24 0.93', 'ANY 28 0.93']],
    [
      'Duration',
      '2 years full-time, 2 years part-time',
      'LABELLED',
      ['FULL_TIME 24 0.93', 'PART_TIME 24 0.93'],
    ],
  ] as const)('%s | %s as %s', (label, value, kind, expected) => {
    expect(told([labels(label, value, kind)])).toEqual(expected);
  });

  test('takes its study mode from the heading above where neither says', () => {
    const statement = labels('Duration', '2 years');
    expect(told([{ ...statement, context: ['Full-time', 'Part-time'] }])).toEqual([
      'PART_TIME 24 0.93',
    ]);
  });
});

describe('a length in prose', () => {
  test.each([
    ['The course lasts 2 years.', ['ANY 24 0.84']],
    ['The course lasts about 2 years.', ['ANY 24 0.71']],
    ['The dual course lasts 2 years.', ['ANY 24 0.46']],
    ['The course lasts 2 years.'.padEnd(350), ['ANY 24 0.84']],
    ['The course lasts 2 years.'.padEnd(351), ['ANY 24 0.77']],
    ['The course lasts up to 5 years.', []],
    ['The course lasts 2 months.', []],
    ['The course lasts 3 months.', ['ANY 3 0.84']],
    ['The course lasts 60 weeks.', ['ANY 14 0.84']],
    ['The course lasts 52 weeks.', ['ANY 12 0.84']],
    ['The course lasts 40 weeks.', []],
    ['The course lasts 60 weeks of work.', []],
    ['The course lasts 2 years, and each lasts 52 weeks.', ['ANY 24 0.84']],
    ['The course lasts 2 years and it lasts 60 weeks.', ['ANY 24 0.84']],
    ['The course lasts 52 weeks, for up to 2 years.', ['ANY 12 0.84']],
    // The second length goes with the first.
    [
      'The course lasts one year full time, or two years part time.',
      ['FULL_TIME 12 0.84', 'PART_TIME 24 0.84'],
    ],
    [
      'The course lasts one year full time and over two years part time.',
      ['FULL_TIME 12 0.84', 'PART_TIME 24 0.84'],
    ],
    ['The course lasts one year full time, or two years.', ['FULL_TIME 12 0.84']],
    ['The course lasts one year full time. A job, two years part time.', ['FULL_TIME 12 0.84']],
    [
      `The course lasts one year full time${' as it has done here'.repeat(3)}, or two years part time.`,
      ['FULL_TIME 12 0.84'],
    ],
    // Whose time it is.
    ['It takes 2 years of experience.', []],
    ['It takes 2 years; experience is none.', ['ANY 24 0.84']],
    ['Applicants took a course that lasts 2 years.', []],
    ['The duration for all applicants is 2 years.', ['ANY 24 0.84']],
    ['This 2-year programme is taught here.', ['ANY 24 0.84']],
    ['In the first 2-year programme one learns.', []],
    [`In the first${' good'.repeat(8)} 2-year programme one learns.`, ['ANY 24 0.84']],
    ['After higher secondary, a 2-year course opens.', []],
    ['After higher secondary there comes to us a 2-year course.', ['ANY 24 0.84']],
    ['With a visa it takes 2 years.', []],
    [`With a visa${' or so'.repeat(12)} it takes 2 years.`, ['ANY 24 0.84']],
    ['The MSc Public Health (by letter) is 2 years.', ['ANY 24 0.84']],
    ['The course that everybody loves, say 2 years.', []],
    ['The duration, as all agree, is 2 years.', ['ANY 24 0.84']],
    ['A summer of 2 years.', []],
    ['2 years full-time.', ['FULL_TIME 24 0.84']],
    ['Here for 2 years, full-time.', ['FULL_TIME 24 0.84']],
    ['Here she was 2 years, full-time.', []],
    ['Here for 2 years, full-time, with an employer.', []],
  ])('%s', (sentence, expected) => {
    expect(told([says(sentence)])).toEqual(expected);
  });

  test('under a heading of entry is hardly that of the program', () => {
    const sentence = 'The course lasts 2 years.';
    expect(told([says(sentence, 'Structure', 'Admission')])).toEqual(['ANY 24 0.5']);
    expect(told([says(sentence, 'Admission', 'Structure')])).toEqual(['ANY 24 0.84']);
  });

  test.each(['Eligibility', 'Degree requirements', 'Prerequisites', 'Careers'])(
    'under %s is hardly that of the program',
    (heading) => {
      expect(told([says('The course lasts 2 years.', heading)])).toEqual(['ANY 24 0.5']);
    },
  );

  test('is quoted with what stands around it', () => {
    const sentence = `${'a '.repeat(100)}The course lasts 2 years, ${'b '.repeat(100)}`;
    const at = sentence.indexOf('2 years');
    const [claim] = claimsOf(readDuration, [says(sentence)]);
    expect(claim?.text).toBe(sentence.slice(at - 150, at + 7 + 120));
    expect(claimsOf(readDuration, [says('The course lasts 2 years.')])[0]?.text).toBe(
      'The course lasts 2 years.',
    );
  });
});

describe('a length in the name', () => {
  test.each([
    ['<h1>MSc Nursing (2 years)</h1>', ['ANY 24 0.85']],
    ['<h1>MSc Nursing (2 years full-time)</h1>', ['FULL_TIME 24 0.85']],
    ['<h2>MSc Nursing (2 years)</h2>', []],
    ['<h1>Nursing (2 years)</h1>', []],
    ['<h1>MSc Nursing (2 years; 4 years)</h1>', []],
    ['<h1>MSc Nursing (up to 2 years)</h1>', []],
    ['<p>MSc Nursing (2 years)</p>', []],
    [`<h1>MSc Nursing (2 years) ${'x'.repeat(98)}</h1>`, ['ANY 24 0.85']],
    [`<h1>MSc Nursing (2 years) ${'x'.repeat(99)}</h1>`, []],
  ])('%s', (body, expected) => {
    expect(told([], body)).toEqual(expected);
  });

  test('says where it stands', () => {
    const body = '<h1>MSc Nursing (2 years)</h1>';
    expect(claimsOf(readDuration, [], { body })).toMatchObject([
      { attribute: 'duration', text: 'MSc Nursing (2 years)', place: 'heading 1' },
    ]);
  });
});

describe('of several lengths', () => {
  const label = labels('Duration', '2 years full-time');

  test('the same ones are one, the likelier for it', () => {
    expect(told([label, says('The course lasts 2 years full-time.')])).toEqual([
      'FULL_TIME 24 0.94',
    ]);
  });

  test('one without a mode gives way to its like with a mode', () => {
    expect(told([label, says('The course lasts 2 years.')])).toEqual(['FULL_TIME 24 0.93']);
    expect(told([labels('Duration', '2 years'), says('It takes 2 years full-time.')])).toEqual([
      'ANY 24 0.93',
      'FULL_TIME 24 0.84',
    ]);
  });

  test('much less likely ones of a mode go, those of another stay', () => {
    const entry = (text: string): Statement => says(text, 'Admission');
    expect(told([label, says('The course lasts 3 years.')])).toEqual([
      'FULL_TIME 24 0.93',
      'ANY 36 0.84',
    ]);
    expect(told([label, entry('The course lasts 3 years.')])).toEqual(['FULL_TIME 24 0.93']);
    expect(told([label, entry('The course lasts 3 years full-time.')])).toEqual([
      'FULL_TIME 24 0.93',
    ]);
    expect(told([label, entry('The course lasts 3 years part-time.')])).toEqual([
      'FULL_TIME 24 0.93',
      'PART_TIME 36 0.5',
    ]);
  });
});
