import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { readFacts } from '../testing/read-facts.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readResearch } from './research.ts';

test.each([
  ['<p>In the final year students must submit a thesis on a clinical question.</p>', ['Thesis']],
  ['<p>Students complete a research project in the third term.</p>', ['Project']],
  ['<p>You will write a dissertation of 15,000 words.</p>', ['Dissertation']],
  ['<p>The thesis is optional and can be replaced by further modules.</p>', ['Optional']],
  ['<p>The degree is by coursework only and there is no research component.</p>', ['No research']],
])('reads %s', (body, expected) => {
  expect(readFacts('research', body)).toEqual(expected);
});

test('what applicants and staff have written is not what the program asks for', () => {
  expect(
    readFacts('research', '<p>Applicants must submit a thesis of an earlier degree.</p>'),
  ).toEqual([]);
});

describe('the research that statements ask for', () => {
  const asked = (...statements: Statement[]): unknown[] =>
    claimsOf(readResearch, statements).map(({ value, confidence }) => [
      value.kind,
      rounded(confidence),
    ]);
  const thesis = 'Students must submit a thesis.';

  test('is read from prose about the program', () => {
    expect(asked(says(thesis))).toEqual([['THESIS', 0.68]]);
    expect(asked(labels('Research', thesis))).toEqual([]);
    expect(asked(says(thesis, 'Structure'))).toEqual([['THESIS', 0.68]]);
    expect(asked(says(thesis, 'Structure', 'Admission'))).toEqual([]);
    expect(asked(says(thesis, 'Admission', 'Structure'))).toEqual([['THESIS', 0.68]]);
    expect(asked(says(thesis, 'Structure', 'Staff', 'Modules'))).toHaveLength(1);
    expect(asked(says('Staff submit a thesis.'))).toEqual([]);
    expect(asked(says('Students read a thesis.'))).toEqual([]);
    expect(asked(says(thesis.padEnd(450)))).toEqual([['THESIS', 0.68]]);
    expect(asked(says(thesis.padEnd(451)))).toEqual([]);
  });

  test('is the likelier of two answers, and of equals the larger piece', () => {
    const project = says('Students complete a research project.');
    const dissertation = says('Students write a dissertation.');
    expect(asked(says(thesis), dissertation)).toEqual([['DISSERTATION', 0.7]]);
    expect(asked(project, says(thesis))).toEqual([['THESIS', 0.68]]);
    expect(asked(project, says('In the end students carry out a research project.'))).toEqual([
      ['PROJECT', 0.73],
    ]);
  });
});
